package vn.camtay.attendance.board;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.camtay.attendance.SheetChanged;
import vn.camtay.timetable.SessionId;

/// Tells the hall's screens that somebody came, after the mark is on the disk. A rush at the door is told once in half
/// a second; a screen that went away is dropped at the next word; marking never waits for a screen.
@Component
class BoardListeners implements DisposableBean {
    static final int MOST = 100;
    private static final Duration STAYS = Duration.ofMinutes(30);
    private static final long GATHER_MILLIS = 500;
    private static final long BREATH_SECONDS = 20;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Set<SessionId> changed = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("board").factory());

    BoardListeners() {
        teller.scheduleWithFixedDelay(
                () -> listeners.forEach(one -> one.send("breath")), BREATH_SECONDS, BREATH_SECONDS, TimeUnit.SECONDS);
    }

    /// A screen's ear, or empty when there are too many: it then asks again by itself.
    Optional<SseEmitter> listen(SessionId session) {
        if (listeners.size() >= MOST) {
            return Optional.empty();
        }
        var listener = new Listener(session, new SseEmitter(STAYS.toMillis()));
        listener.emitter.onCompletion(() -> listeners.remove(listener));
        listener.emitter.onTimeout(listener.emitter::complete);
        listener.emitter.onError(_ -> listeners.remove(listener));
        listeners.add(listener);
        return Optional.of(listener.emitter);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void tell(SheetChanged event) {
        if (!listeners.isEmpty() && changed.add(event.session())) {
            teller.schedule(() -> tell(event.session()), GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(SessionId session) {
        changed.remove(session);
        listeners.stream().filter(one -> one.session.equals(session)).forEach(one -> one.send("changed"));
    }

    int count() {
        return listeners.size();
    }

    @Override
    public void destroy() {
        teller.shutdownNow();
        listeners.forEach(one -> one.emitter.complete());
    }

    /// One screen. A slow one is told by a thread of its own, and misses words rather than making others wait.
    private final class Listener {
        private final SessionId session;
        private final SseEmitter emitter;
        private final AtomicBoolean busy = new AtomicBoolean();

        Listener(SessionId session, SseEmitter emitter) {
            this.session = session;
            this.emitter = emitter;
        }

        void send(String word) {
            if (busy.compareAndSet(false, true)) {
                Thread.startVirtualThread(() -> write(word));
            }
        }

        private void write(String word) {
            try {
                emitter.send(SseEmitter.event().name(word).data(""));
                busy.set(false);
            } catch (IOException | IllegalStateException e) {
                listeners.remove(this);
                emitter.complete();
            }
        }
    }
}
