package vn.camtay.studio.workshop.asking;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.studio.ai.Running;

/// Tells pages what came, piece by piece. Each piece is numbered by the letters before it, so that a phone that lost
/// its connection goes on where it was; as JSON, for the protocol of events loses spaces.
@Component
class Tellers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 200;
    private static final Duration STAYS = Duration.ofMinutes(11);
    private static final Duration BREATH = Duration.ofSeconds(10);

    private final Semaphore places = new Semaphore(MOST);

    /// @param last the number of the last piece the page has
    Optional<SseEmitter> tell(Running running, @Nullable String last) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        var emitter = new SseEmitter(STAYS.toMillis());
        var from = last != null && last.matches("\\d{1,6}") ? Integer.parseInt(last) : 0;
        Thread.ofVirtual().name("ai-teller").start(() -> {
            try {
                tell(running, emitter, from);
            } finally {
                places.release();
            }
        });
        return Optional.of(emitter);
    }

    private static void tell(Running running, SseEmitter emitter, int from) {
        var told = from;
        var waiting = false;
        try {
            while (true) {
                var state = running.awaitMore(told, waiting, BREATH);
                if (state.isOver()) {
                    emitter.send(SseEmitter.event().name("over").data(""));
                    emitter.complete();
                    return;
                }
                if (state.text().length() > told) {
                    var more = JSON.writeValueAsString(state.text().substring(told));
                    told = state.text().length();
                    emitter.send(SseEmitter.event()
                            .id(String.valueOf(told))
                            .name("more")
                            .data(more));
                } else if (state.waiting() != waiting) {
                    emitter.send(SseEmitter.event()
                            .name(state.waiting() ? "waits" : "goes")
                            .data(""));
                } else {
                    emitter.send(SseEmitter.event().comment("breath"));
                }
                waiting = state.waiting();
            }
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }
}
