package vn.camtay.store.group;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;

/// Who may write now: one thread at a time.
///
/// A turn that ends is free for whoever runs and asks, and the first one waiting is woken to ask as well. Handing it
/// to a sleeping thread instead would leave the store idle until that thread runs, which on two full cores cost most
/// of the time; nor can those awake crowd out those who wait, because whoever has written waits for the group's COMMIT.
///
/// Not a `ReentrantLock`, because whoever ends a turn has to know for certain that someone will take it: that one then
/// looks after the group. So nobody gives up waiting while the turn is free.
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

    /// Ends the turn when someone waits, who will take it; keeps it and says false when nobody does.
    boolean handOnIfAwaited() {
        synchronized (waiting) {
            if (waiting.isEmpty()) {
                return false;
            }
            handOn();
            return true;
        }
    }

    /// Ends the turn, whether someone waits or not.
    void handOn() {
        synchronized (waiting) {
            holder = null;
            var next = waiting.peek();
            if (next != null && !next.awake) {
                next.awake = true;
                LockSupport.unpark(next.thread);
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

    private void await(Waiter waiter) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var left = deadline - System.nanoTime();
            var interrupted = Thread.currentThread().isInterrupted();
            if (takes(waiter, interrupted || left <= 0)) {
                return;
            }
            if (interrupted || left <= 0) {
                throw new CannotCreateTransactionException(
                        interrupted
                                ? "Interrupted while waiting to write; nothing was written."
                                : "The store is busy: no turn to write within " + patience.toSeconds()
                                        + " s; nothing was written, try again.");
            }
            LockSupport.parkNanos(this, left);
        }
    }

    /// Takes the turn if it is free, else goes on waiting or leaves.
    private boolean takes(Waiter waiter, boolean leaving) {
        synchronized (waiting) {
            var free = holder == null;
            if (free || leaving) {
                waiting.remove(waiter);
            }
            if (free) {
                holder = waiter.thread;
            }
            waiter.awake = false;
            return free;
        }
    }

    private static final class Waiter {
        private final Thread thread;
        private boolean awake;

        private Waiter(Thread thread) {
            this.thread = thread;
        }
    }
}
