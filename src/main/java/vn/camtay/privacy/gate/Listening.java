package vn.camtay.privacy.gate;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.camtay.privacy.gate.GateOutcome.Silence;
import vn.camtay.privacy.gate.Heard.Broken;
import vn.camtay.privacy.gate.Heard.Nothing;
import vn.camtay.privacy.gate.Heard.Spent;
import vn.camtay.privacy.gate.Heard.Whole;
import vn.camtay.privacy.gate.Heard.Why;

/// One answer that is listened to as it comes. Whatever the service does, it ends: by its own end, by the time limit,
/// by its length, or when the person has enough.
public final class Listening {
    /// In characters; far above any product.
    private static final int LONGEST = 60_000;
    private static final int LONGEST_PLACEHOLDER = 40;

    private final Permit permit;
    private final AiHost service;
    private final Consumer<String> soFar;
    private final StringBuilder raw = new StringBuilder();
    private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Wire wire = new Wire(() -> end(new Ending.Cut(Why.DIED)));

    Listening(Permit permit, AiHost service, Consumer<String> soFar) {
        this.permit = permit;
        this.service = service;
        this.soFar = soFar;
    }

    private sealed interface Ending {
        record Said(@Nullable FinishReason why, Spent spent) implements Ending {}

        record Cut(Why why) implements Ending {}

        record Failed(Throwable why) implements Ending {}
    }

    /// Asks, and waits for the end, at most as long as the service is given.
    public Heard hear() {
        return hear(service.patience());
    }

    /// The same with what is left of somebody's patience.
    public Heard hear(Duration patience) {
        try {
            ask(patience);
            if (!over.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                end(new Ending.Cut(Why.TOO_SLOW));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(new Ending.Cut(Why.STOPPED));
        } finally {
            wire.hangUp();
        }
        return heard();
    }

    /// The person has enough; what came stays.
    public void stop() {
        end(new Ending.Cut(Why.STOPPED));
        wire.hangUp();
    }

    private void ask(Duration patience) {
        if (ending.get() != null) {
            return;
        }
        try {
            OpenAiStreamingChatModel.builder()
                    .httpClientBuilder(permit.client(wire))
                    .baseUrl(service.base().toString())
                    .apiKey(service.key() == null ? "none" : service.key())
                    .modelName(service.model())
                    .timeout(patience)
                    .build()
                    .chat(permit.messages(), new Ear());
        } catch (RuntimeException e) {
            end(new Ending.Failed(e));
        }
    }

    private void end(Ending how) {
        if (ending.compareAndSet(null, how)) {
            over.countDown();
        }
    }

    private final class Ear implements StreamingChatResponseHandler {
        @Override
        public void onPartialResponse(String piece) {
            if (ending.get() != null) {
                return;
            }
            String visible;
            synchronized (raw) {
                raw.append(piece);
                visible = permit.restored(settled(raw.toString()));
            }
            soFar.accept(visible);
            if (raw.length() > LONGEST) {
                end(new Ending.Cut(Why.TOO_LONG));
            }
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            end(new Ending.Said(response.finishReason(), spent(response.tokenUsage())));
        }

        @Override
        public void onError(Throwable error) {
            end(new Ending.Failed(error));
        }
    }

    /// Without a placeholder that may still be coming: what was shown once never changes.
    static String settled(String text) {
        var open = text.lastIndexOf('[');
        var end = open >= 0 && text.length() - open <= LONGEST_PLACEHOLDER && text.indexOf(']', open) < 0
                ? open
                : text.length();
        return text.substring(0, end > 0 && text.charAt(end - 1) == '\\' ? end - 1 : end);
    }

    private static Spent spent(@Nullable TokenUsage usage) {
        return usage == null
                ? Spent.UNKNOWN
                : new Spent(count(usage.inputTokenCount()), count(usage.outputTokenCount()));
    }

    private static OptionalInt count(@Nullable Integer tokens) {
        return tokens == null || tokens < 0 ? OptionalInt.empty() : OptionalInt.of(tokens);
    }

    private Heard heard() {
        String text;
        synchronized (raw) {
            text = permit.restored(raw.toString());
        }
        return switch (ending.get()) {
            case null -> new Nothing(Silence.NONSENSE, Optional.empty());
            case Ending.Said said -> said(text, said);
            case Ending.Cut(var why) -> cut(text, why);
            case Ending.Failed(var why) -> failed(text, why);
        };
    }

    private static Heard said(String text, Ending.Said said) {
        if (text.isBlank()) {
            return new Nothing(Silence.NONSENSE, Optional.empty());
        }
        if (said.why() == FinishReason.STOP) {
            return new Whole(text, said.spent());
        }
        return new Broken(text, said.why() == FinishReason.LENGTH ? Why.TOO_LONG : Why.DIED, said.spent());
    }

    private static Heard cut(String text, Why why) {
        return text.isBlank() && why != Why.STOPPED
                ? new Nothing(why == Why.TOO_SLOW ? Silence.TOO_SLOW : Silence.NONSENSE, Optional.empty())
                : new Broken(text, why, Spent.UNKNOWN);
    }

    private static Heard failed(String text, Throwable thrown) {
        var closed = Silences.find(thrown, Closed.class);
        if (closed.isPresent()) {
            return new Heard.Kept(closed.get().why());
        }
        var wait = Silences.find(thrown, Rejected.class).flatMap(Rejected::untilNext);
        return text.isBlank() ? new Nothing(Silences.of(thrown), wait) : new Broken(text, Why.DIED, Spent.UNKNOWN);
    }
}
