package vn.camtay.privacy.gate;

import com.google.common.io.ByteStreams;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.camtay.privacy.Detector;
import vn.camtay.privacy.gate.GateOutcome.Refusal;

/// The HTTP client LangChain4j runs through. It goes to the one service of its permit, follows no redirect, looks at
/// the
/// body once more, and has the passage logged before the first byte leaves.
final class GuardedClient implements HttpClient {
    private static final int LONGEST_ANSWER = 4 << 20;
    private static final int LONGEST_ERROR = 1 << 12;

    private final AiHost service;
    private final Detector detector;
    private final Runnable onLeaving;
    private final java.net.http.HttpClient http;
    private final Duration patience;
    private final Wire wire;

    private GuardedClient(Builder builder) {
        service = builder.service;
        detector = builder.detector;
        onLeaving = builder.onLeaving;
        patience = builder.readTimeout;
        wire = builder.wire;
        http = java.net.http.HttpClient.newBuilder()
                .connectTimeout(builder.connectTimeout)
                .followRedirects(Redirect.NEVER)
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var answer = send(guarded(request));
        try (var body = answer.body()) {
            var bytes = body.readNBytes(LONGEST_ANSWER + 1);
            if (bytes.length > LONGEST_ANSWER) {
                throw new HttpException(answer.statusCode(), "an answer longer than any");
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(answer.statusCode())
                    .headers(answer.headers().map())
                    .body(new String(bytes, StandardCharsets.UTF_8))
                    .build();
        } catch (IOException e) {
            throw new Unreachable(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        var guarded = guarded(request);
        Thread.ofVirtual().name("ai-answer").start(() -> stream(guarded, parser, listener));
    }

    private void stream(
            java.net.http.HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        wire.heldBy(Thread.currentThread());
        try {
            var answer = send(request);
            try (var body = ByteStreams.limit(answer.body(), LONGEST_ANSWER)) {
                wire.answered(body);
                listener.onOpen(SuccessfulHttpResponse.builder()
                        .statusCode(answer.statusCode())
                        .headers(answer.headers().map())
                        .build());
                parser.parse(body, listener);
                listener.onClose();
            }
        } catch (IOException | RuntimeException e) {
            listener.onError(e);
        } finally {
            wire.over();
        }
    }

    /// The request as it leaves; whoever cannot be sure throws, and nothing leaves.
    private java.net.http.HttpRequest guarded(HttpRequest request) {
        var address = URI.create(request.url());
        if (!service.isAllowed() || !service.isAt(address)) {
            throw new Closed(Refusal.ADDRESS);
        }
        if (request.method() != HttpMethod.POST
                || request.body() == null
                || !isEmpty(request.formDataFields())
                || !isEmpty(request.formDataFiles())
                || address.getRawQuery() != null) {
            throw new Closed(Refusal.NOT_CLEAN);
        }
        Leaving.check(request.body(), detector);
        onLeaving.run();
        var leaving = java.net.http.HttpRequest.newBuilder(address)
                .timeout(patience)
                .POST(BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> leaving.header(name, value)));
        return leaving.build();
    }

    private static boolean isEmpty(java.util.@Nullable Map<?, ?> map) {
        return map == null || map.isEmpty();
    }

    private HttpResponse<InputStream> send(java.net.http.HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() / 100 == 2) {
                return answer;
            }
            try (var body = answer.body()) {
                throw new Rejected(
                        answer.statusCode(),
                        new String(body.readNBytes(LONGEST_ERROR), StandardCharsets.UTF_8),
                        answer.headers().firstValue("Retry-After"));
            }
        } catch (HttpTimeoutException e) {
            throw new TimeoutException(e);
        } catch (IOException e) {
            throw new Unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(e);
        }
    }

    /// No connection, or one that broke.
    static final class Unreachable extends RuntimeException {
        Unreachable(Exception cause) {
            super("the service cannot be reached", cause);
        }
    }

    /// Makes clients of one permit.
    static final class Builder implements HttpClientBuilder {
        private final AiHost service;
        private final Detector detector;
        private final Runnable onLeaving;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration readTimeout;
        private Wire wire = new Wire(() -> {});

        Builder(AiHost service, Detector detector, Runnable onLeaving) {
            this.service = service;
            this.detector = detector;
            this.onLeaving = onLeaving;
            this.readTimeout = service.patience();
        }

        /// Another of the same, whose answers come over this wire.
        Builder over(Wire other) {
            var builder = new Builder(service, detector, onLeaving);
            builder.wire = other;
            return builder;
        }

        @Override
        public Duration connectTimeout() {
            return connectTimeout;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            connectTimeout = timeout == null ? connectTimeout : timeout;
            return this;
        }

        @Override
        public Duration readTimeout() {
            return readTimeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            readTimeout = timeout == null ? readTimeout : timeout;
            return this;
        }

        @Override
        public HttpClient build() {
            return new GuardedClient(this);
        }
    }
}
