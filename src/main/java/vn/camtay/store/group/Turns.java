package vn.camtay.store.group;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;

/// Who may write now: one thread at a time, in the order they came.
///
/// Not a `ReentrantLock`, because whoever ends a turn has to know for certain that someone took it over: the next one
/// then looks after the group, and a waiter that gave up at that very moment would leave it without a COMMIT.
final class Turns {
    private final ArrayDeque<Waiter> waiting = new ArrayDeque<>();
    private final Duration patience;
    private @Nullable Thread holder;

    /// @param patience how long a thread waits for its turn before it is told that the store is too busy
    Turns(Duration patience) {
        this.patience = patience;
    }

    void take() {
        var waiter = new Waiter(Thread.currentThread());
        synchronized (waiting) {
            if (holder == waiter.thread) {
                throw new IllegalTransactionStateException(
                        "A write transaction was asked for inside another one (REQUIRES_NEW). SQLite has one writer: "
                                + "let it take part in the outer one, or do it afterwards.");
            }
            if (holder == null) {
                holder = waiter.thread;
                return;
            }
            waiting.add(waiter);
        }
        await(waiter);
    }

    /// Gives the turn to the next one, or keeps it and says false when nobody waits.
    boolean handOnIfAwaited() {
        synchronized (waiting) {
            var next = waiting.poll();
            if (next == null) {
                return false;
            }
            grant(next);
            return true;
        }
    }

    /// Ends the turn, whether someone waits or not.
    void handOn() {
        synchronized (waiting) {
            var next = waiting.poll();
            if (next == null) {
                holder = null;
            } else {
                grant(next);
            }
        }
    }

    boolean isMine() {
        synchronized (waiting) {
            return holder == Thread.currentThread();
        }
    }

    int length() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private void grant(Waiter next) {
        holder = next.thread;
        next.granted = true;
        LockSupport.unpark(next.thread);
    }

    private void await(Waiter waiter) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!waiter.granted) {
            var left = deadline - System.nanoTime();
            var interrupted = Thread.currentThread().isInterrupted();
            if ((interrupted || left <= 0) && leave(waiter)) {
                throw new CannotCreateTransactionException(
                        interrupted
                                ? "Interrupted while waiting to write; nothing was written."
                                : "The store is busy: no turn to write within " + patience.toSeconds()
                                        + " s; nothing was written, try again.");
            }
            LockSupport.parkNanos(this, left);
        }
    }

    /// Stops waiting; false when the turn was given in the same moment, and is then taken after all.
    private boolean leave(Waiter waiter) {
        synchronized (waiting) {
            return waiting.remove(waiter);
        }
    }

    private static final class Waiter {
        private final Thread thread;
        private volatile boolean granted;

        private Waiter(Thread thread) {
            this.thread = thread;
        }
    }
}
