package vn.camtay.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.camtay.access.TooManyTries;

/// Counts wrong tries, never right ones: a hall of 150 phones behind one address signs in without waiting, while a
/// guesser runs dry. Kept in memory, bounded; a restart forgives.
final class Tries {
    private static final int LARGEST = 50_000;

    private final Cache<String, Bucket> perPlace;
    private final Bucket everywhere;
    private final Allowance allowance;
    private final TimeMeter meter;

    /// @param burst wrong tries one place may make at once
    /// @param perMinute how many it gets back in a minute
    /// @param care how many a place keeps while the whole machine is under attack: an attacker from many addresses
    ///     is slowed, and those who never erred notice nothing
    record Allowance(int burst, int perMinute, int care, int burstEverywhere, int perMinuteEverywhere) {}

    Tries(Allowance allowance, Clock clock) {
        this.allowance = allowance;
        this.meter = new ByClock(clock);
        this.everywhere = bucket(allowance.burstEverywhere(), allowance.perMinuteEverywhere());
        this.perPlace = Caffeine.newBuilder()
                .maximumSize(LARGEST)
                .expireAfterAccess(Duration.ofMinutes(Math.ceilDiv(allowance.burst(), allowance.perMinute()) + 1L))
                .build();
    }

    /// Throws `TooManyTries` when this place has to wait. Ask before looking at what was typed.
    void check(String place) {
        var bucket = perPlace.getIfPresent(place);
        if (bucket == null) {
            return;
        }
        var needed = everywhere.getAvailableTokens() > 0 ? 1 : Math.max(1, allowance.burst() - allowance.care() + 1);
        var probe = bucket.estimateAbilityToConsume(needed);
        if (!probe.canBeConsumed()) {
            throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    void failed(String place) {
        everywhere.tryConsume(1);
        perPlace.get(place, _ -> bucket(allowance.burst(), allowance.perMinute()))
                .tryConsume(1);
    }

    private Bucket bucket(int burst, int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(meter)
                .build();
    }

    /// The programme's clock, so that waiting can be tested without waiting.
    private record ByClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
