package vn.camtay.store.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class TurnsTest {
    private static final int THREADS = 12;
    private static final int ROUNDS = 400;

    private final Turns turns = new Turns(Duration.ofNanos(300_000));
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    /// Whether someone began what whoever finds nobody waiting has to finish. Only the holder touches it.
    private boolean begun;

    /// Also when those who wait give up at any moment, which they do often here.
    @Test
    void one_at_a_time_and_what_was_begun_is_always_finished_by_someone() throws Exception {
        var refused = new AtomicInteger();
        var tasks = new ArrayList<Callable<Void>>();
        for (var thread = 0; thread < THREADS; thread++) {
            tasks.add(() -> {
                for (var round = 0; round < ROUNDS; round++) {
                    try {
                        turns.take();
                        taken.incrementAndGet();
                        work(round);
                    } catch (CannotCreateTransactionException e) {
                        refused.incrementAndGet();
                    }
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
        assertThat(taken.get() + refused.get()).isEqualTo(THREADS * ROUNDS);
        assertThat(turns.length()).isZero();
        turns.take();
        assertThat(begun).isFalse();
    }

    private void work(int round) {
        assertThat(inside.incrementAndGet()).isOne();
        begun = true;
        if (round % 7 == 0) {
            LockSupport.parkNanos(100_000); // as a slow disk
        }
        inside.decrementAndGet();
        if (!turns.handOnIfAwaited()) {
            begun = false;
            turns.handOn();
        }
    }
}
