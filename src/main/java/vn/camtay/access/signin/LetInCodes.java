package vn.camtay.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.access.Role;
import vn.camtay.access.key.Tokens;

/// One-time codes that let a staff member's other device in over the hall's plain http: eight digits shown on the
/// laptop, good once and for ten minutes. Kept in memory only: after a restart a new one is asked for.
@Component
class LetInCodes {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    static final int DIGITS = 8;
    private static final int LARGEST = 200;

    private final Cache<String, Shown> shown =
            Caffeine.newBuilder().maximumSize(LARGEST).build();
    private final Clock clock;

    LetInCodes(Clock clock) {
        this.clock = clock;
    }

    /// Whom a code lets in, as what, and who showed it.
    record Pass(String commune, UUID subject, Role role, UUID shownBy) {}

    private record Shown(Pass pass, Instant until) {}

    String show(Pass pass) {
        if (!pass.role().isForHall()) {
            throw new IllegalArgumentException("this role is not carried over plain http");
        }
        var code = Tokens.digits(DIGITS);
        shown.put(Tokens.hash(code), new Shown(pass, clock.instant().plus(GOOD_FOR)));
        return code;
    }

    /// Uses a code up, spaces and dashes forgiven; of two at once one wins.
    Optional<Pass> use(String typed) {
        var digits = typed.replaceAll("[\\s.\\-\\u00a0]", "");
        return Optional.ofNullable(shown.asMap().remove(Tokens.hash(digits)))
                .filter(one -> clock.instant().isBefore(one.until()))
                .map(Shown::pass);
    }
}
