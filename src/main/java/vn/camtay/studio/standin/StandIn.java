package vn.camtay.studio.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import vn.camtay.studio.standin.ChatJson.Asked;

/// The practice service: listens on this machine alone, answers in the protocol of AI services, word by word or whole.
public final class StandIn implements AutoCloseable {
    private static final int LARGEST = 256 << 10;
    private static final Pattern SOME_WORDS = Pattern.compile("(?:\\S+\\s*){1,4}");
    private static final int SLOWER = 40;
    private static final String JSON = "application/json";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration pace;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger refused = new AtomicInteger();

    private StandIn(HttpServer server, Duration pace) {
        this.server = server;
        this.pace = pace;
        server.setExecutor(threads);
        server.createContext(
                "/v1/models",
                exchange -> reply(
                        exchange,
                        200,
                        ChatJson.models(Arrays.stream(Manner.values())
                                .map(Manner::model)
                                .toList())));
        server.createContext("/v1/chat/completions", this::chat);
        server.start();
    }

    /// @param port 0 for any free one
    /// @param pace between every few words
    public static StandIn start(int port, Duration pace) throws IOException {
        return new StandIn(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0), pace);
    }

    /// Where it is asked: `http://127.0.0.1:40123/v1`.
    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    private void chat(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(LARGEST + 1);
            var asked = body.length > LARGEST ? java.util.Optional.<Asked>empty() : ChatJson.read(body);
            if (asked.isEmpty() || !exchange.getRequestMethod().equals("POST")) {
                reply(exchange, 400, ChatJson.error("invalid_request_error", "not a chat completion request"));
                return;
            }
            var manner = Manner.read(asked.get().model());
            if (manner.isEmpty()) {
                reply(
                        exchange,
                        404,
                        ChatJson.error(
                                "model_not_found", "no model " + asked.get().model()));
                return;
            }
            answer(exchange, asked.get(), manner.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, Asked asked, Manner manner) throws IOException, InterruptedException {
        if (manner == Manner.OVERLOADED) {
            exchange.getResponseHeaders().set("Retry-After", "120");
            reply(exchange, 503, ChatJson.error("overloaded", "come back later"));
        } else if (manner == Manner.TOO_MANY && refused.incrementAndGet() % 2 == 1) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            reply(exchange, 429, ChatJson.error("rate_limit_exceeded", "too many questions"));
        } else {
            var text = Composition.of(asked.prompt(), manner);
            if (asked.streaming()) {
                stream(exchange, asked, manner, text);
            } else {
                whole(exchange, asked, manner, text);
            }
        }
    }

    private void whole(HttpExchange exchange, Asked asked, Manner manner, String text)
            throws IOException, InterruptedException {
        if (manner == Manner.SLOW && closing.await(paceOf(manner).toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        var answer = ChatJson.whole(asked, text).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", JSON);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer, 0, manner == Manner.CUT_OFF ? answer.length / 2 : answer.length);
    }

    private void stream(HttpExchange exchange, Asked asked, Manner manner, String text)
            throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var pieces = SOME_WORDS.matcher(text).results().map(one -> one.group()).toList();
        var kept = manner == Manner.CUT_OFF ? Math.max(1, pieces.size() / 2) : pieces.size();
        for (var piece : pieces.subList(0, kept)) {
            event(exchange, ChatJson.piece(asked, piece));
            if (closing.await(paceOf(manner).toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
        if (manner != Manner.CUT_OFF) {
            event(exchange, ChatJson.end(asked));
            if (asked.counted()) {
                event(exchange, ChatJson.spentPiece(asked, text));
            }
            event(exchange, "[DONE]");
        }
    }

    private Duration paceOf(Manner manner) {
        return manner == Manner.SLOW ? pace.plusMillis(25).multipliedBy(SLOWER) : pace;
    }

    private static void event(HttpExchange exchange, String data) throws IOException {
        exchange.getResponseBody().write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", JSON);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
