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
/// changes is forgotten when others can read the change; that of another node is seen when the while is over.
public final class Remembered<K, V> {
    private final Cache<K, V> known;

    /// @param most how many are kept; those not asked for go first
    public Remembered(int most, Duration kept) {
        known = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(kept)
                .executor(Runnable::run)
                .build();
    }

    /// @param read never gives null; it holds the entry, so that what changes meanwhile is forgotten after it
    public V get(K key, Function<K, V> read) {
        return isWriting() ? read.apply(key) : known.get(key, read);
    }

    public void forget(K key) {
        whenDurable(() -> known.invalidate(key));
    }

    public void forgetAll() {
        whenDurable(known::invalidateAll);
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
}
