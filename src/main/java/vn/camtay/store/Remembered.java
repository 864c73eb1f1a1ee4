package vn.camtay.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What was read lately, kept in memory for a while: for what every page asks and few write.
///
/// A write transaction always reads anew, as what it sees may be undone and decides what is written. What it
/// changes is forgotten when others can read the change, and not remembered for some seconds after: who began to read
/// before the change still sees the old. That of another program is seen when the while is over.
public final class Remembered<K, V> {
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final Cache<K, V> known;
    private final Cache<K, Boolean> changed;
    private volatile long allSettled = System.nanoTime();

    /// @param most how many are kept; those not asked for go first
    public Remembered(int most, Duration kept) {
        known = cache(most, kept);
        changed = cache(most, SETTLING);
    }

    /// @param read never gives null; it holds the entry, so that what changes meanwhile is forgotten after it
    public V get(K key, Function<K, V> read) {
        return isWriting() || isSettling(key) ? read.apply(key) : known.get(key, read);
    }

    public void forget(K key) {
        whenDurable(() -> {
            changed.put(key, true);
            known.invalidate(key);
        });
    }

    public void forgetAll() {
        whenDurable(() -> {
            allSettled = System.nanoTime() + SETTLING.toNanos();
            known.invalidateAll();
        });
    }

    private boolean isSettling(K key) {
        return changed.getIfPresent(key) != null || System.nanoTime() - allSettled < 0;
    }

    private static void whenDurable(Runnable forget) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget.run();
            }
        });
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private static <K, V> Cache<K, V> cache(int most, Duration kept) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(kept)
                .executor(Runnable::run)
                .build();
    }
}
