package vn.camtay.attendance.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import vn.camtay.access.TooManyTries;

/// Slows down whoever guesses hall codes or mark numbers. Only guesses count: right answers never do, nor do mistyped
/// numbers, which the check digit gives away; so 150 phones behind one address go through. A restart forgives.
final class WrongTries {
    static final int AT_ONCE = 60;
    private static final int PER_MINUTE = 6;

    private final Cache<String, Bucket> places = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofMinutes(15))
            .build();

    /// Throws `TooManyTries` when this address has to wait.
    void check(String address) {
        var bucket = places.getIfPresent(address);
        if (bucket != null && bucket.getAvailableTokens() == 0) {
            throw new TooManyTries(
                    Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
        }
    }

    void count(String address) {
        places.get(
                        address,
                        _ -> Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(AT_ONCE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                                .build())
                .tryConsume(1);
    }
}
