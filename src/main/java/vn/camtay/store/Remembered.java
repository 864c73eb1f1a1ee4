package vn.camtay.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
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
    private final Ticker ticker;
    /// When the last change will have settled, and the last of everything.
    private volatile long settled;

    private volatile long allSettled;

    /// @param most how many are kept; those not asked for go first
    public Remembered(int most, Duration kept) {
        this(most, kept, Ticker.systemTicker());
    }

    Remembered(int most, Duration kept, Ticker ticker) {
        this.ticker = ticker;
        known = cache(most, kept, ticker);
        changed = cache(most, SETTLING, ticker);
        settled = ticker.read();
        allSettled = settled;
    }

    /// Reading holds up nobody: who waited for another's reading could have the connection that it waits for.
    ///
    /// @param read never gives null
    public V get(K key, Function<K, V> read) {
        if (isWriting() || isSettling(key)) {
            return read.apply(key);
        }
        var remembered = known.getIfPresent(key);
        if (remembered != null) {
            return remembered;
        }
        var began = ticker.read();
        var value = read.apply(key);
        known.put(key, value);
        if (isSettling(key) || ticker.read() - began >= SETTLING.toNanos()) {
            known.invalidate(key); // it changed while it was read, or so long ago that this is no longer known
        }
        return value;
    }

    public void forget(K key) {
        whenDurable(() -> {
            changed.put(key, true);
            settled = ticker.read() + SETTLING.toNanos();
            known.invalidate(key);
        });
    }

    public void forgetAll() {
        whenDurable(() -> {
            allSettled = ticker.read() + SETTLING.toNanos();
            settled = allSettled;
            known.invalidateAll();
        });
    }

    private boolean isSettling(K key) {
        var now = ticker.read();
        return now - settled < 0 && (now - allSettled < 0 || changed.getIfPresent(key) != null);
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

    private static <K, V> Cache<K, V> cache(int most, Duration kept, Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(kept)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }
}
