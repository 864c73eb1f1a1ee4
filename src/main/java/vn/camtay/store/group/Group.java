package vn.camtay.store.group;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.camtay.store.NotSaved;

/// Transactions that share one COMMIT and so one fsync: all of them are kept, or none.
final class Group {
    private final CompletableFuture<@Nullable Throwable> outcome = new CompletableFuture<>();
    private int size;

    /// One more member has released its savepoint. Only the holder of the turn calls this.
    void join() {
        size++;
    }

    int size() {
        return size;
    }

    /// @param failure why the COMMIT failed, null when it is on the disk
    void finish(@Nullable Throwable failure) {
        outcome.complete(failure);
    }

    /// Returns when the group is on the disk. Throws `NotSaved` when it is not, or when nobody can tell yet.
    void await(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        var interrupted = false;
        try {
            while (true) {
                try {
                    var failure = outcome.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                    if (failure != null) {
                        throw NotSaved.with(failure);
                    }
                    return;
                } catch (InterruptedException e) {
                    interrupted = true; // the answer must not depend on it: kept for whoever asks next
                }
            }
        } catch (TimeoutException e) {
            throw NotSaved.notYet(patience, e);
        } catch (ExecutionException e) {
            throw new AssertionError("A group is never finished with an exception", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
