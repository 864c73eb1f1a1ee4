package vn.camtay.access.second;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.access.key.Key;
import vn.camtay.access.key.Keys;
import vn.camtay.access.key.Tokens;

/// Carries from one page to the next that a password was right: signed, good for five minutes, and no sign-in.
@Component
public class HalfWay {
    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final int PARTS = 3;

    private final Key key;
    private final Clock clock;

    HalfWay(Keys keys, Clock clock) {
        this.key = keys.derive("half way in");
        this.clock = clock;
    }

    public String passFor(UUID subject) {
        var until = Long.toString(clock.instant().plus(LASTS).getEpochSecond());
        return subject + "." + until + "." + key.signHex(subject.toString(), until);
    }

    /// Whose password was right; empty for what is not ours or too old.
    public Optional<UUID> read(String pass) {
        var parts = pass.split("\\.", -1);
        if (parts.length != PARTS || !Tokens.same(key.signHex(parts[0], parts[1]), parts[2])) {
            return Optional.empty();
        }
        var until = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return clock.instant().isBefore(until) ? Optional.of(UUID.fromString(parts[0])) : Optional.empty();
    }
}
