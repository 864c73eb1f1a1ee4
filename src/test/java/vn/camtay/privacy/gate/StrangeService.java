package vn.camtay.privacy.gate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// An AI service on this machine that speaks the real protocol, well or badly, and remembers what reached it.
final class StrangeService implements AutoCloseable {
    interface Manner {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    private StrangeService(Manner manner) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            try {
                manner.answer(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        });
        server.start();
    }

    /// Answers every question with these words.
    static StrangeService saying(String words) {
        return behaving(exchange -> reply(exchange, 200, chat(words)));
    }

    static StrangeService behaving(Manner manner) {
        return new StrangeService(manner);
    }

    /// Takes the question and never answers.
    static StrangeService silent() {
        var service = new StrangeService[1];
        service[0] = new StrangeService(_ -> service[0].closing.await());
        return service[0];
    }

    static String chat(String words) {
        return """
                {"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop",
                "message":{"role":"assistant","content":"%s"}}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}""".formatted(words);
    }

    static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    AiHost service() {
        return new AiHost(base(), "m", "key", Duration.ofSeconds(20));
    }

    AiHost impatient() {
        return new AiHost(base(), "m", null, Duration.ofMillis(300));
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /// What came in, body by body.
    List<String> heard() {
        return bodies;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
