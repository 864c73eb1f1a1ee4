package vn.camtay.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.camtay.access.Subject;

/// Sign-ins in use, so that a page asks the database nothing about who is looking. What another program on the same
/// database ends is noticed within a minute.
@Component
public class SignInMemory {
    private static final int LARGEST = 20_000;

    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumSize(LARGEST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .executor(Runnable::run)
            .build();

    record Known(SignIn signIn, Subject subject) {}

    /// The one remembered, or loaded now. Loading holds the entry, so that what ends meanwhile is not remembered.
    Optional<Known> find(String tokenHash, Function<String, Optional<Known>> load) {
        return Optional.ofNullable(known.get(tokenHash, hash -> load.apply(hash).orElse(null)));
    }

    void keep(Known one) {
        known.put(one.signIn().tokenHash(), one);
    }

    void forget(String tokenHash) {
        whenDurable(() -> known.invalidate(tokenHash));
    }

    /// The roles or sign-ins of a subject changed.
    public void forget(UUID subject) {
        whenDurable(
                () -> known.asMap().values().removeIf(one -> one.subject().id().equals(subject)));
    }

    /// Forgotten only once others can read the change, or one of them would remember the old state anew.
    private static void whenDurable(Runnable forget) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    forget.run();
                }
            });
        } else {
            forget.run();
        }
    }
}
