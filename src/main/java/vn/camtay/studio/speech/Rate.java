package vn.camtay.studio.speech;

import java.time.Duration;

/// How fast somebody reads.
///
/// @param syllables in a minute
public record Rate(int syllables) {
    public static final int SLOWEST = 60;

    public static final int FASTEST = 400;

    public Rate {
        if (syllables < SLOWEST || syllables > FASTEST) {
            throw new IllegalArgumentException("nobody reads " + syllables + " syllables a minute");
        }
    }

    public static Rate loudspeaker() {
        return new Rate(Said.rate("loudspeaker"));
    }

    public static Rate radio() {
        return new Rate(Said.rate("radio"));
    }

    public static Rate video() {
        return new Rate(Said.rate("video"));
    }

    /// Of one reader who read a text aloud in a time that was measured; kept within what people can do.
    public static Rate measured(String text, Duration time) {
        var minute = Duration.ofMinutes(1).toMillis();
        var rate = Syllables.count(text) * minute / Math.max(1, time.toMillis());
        return new Rate((int) Math.clamp(rate, SLOWEST, FASTEST));
    }

    public Duration of(String text) {
        return ofSyllables(Syllables.count(text));
    }

    Duration ofSyllables(int count) {
        return Duration.ofMillis(count * Duration.ofMinutes(1).toMillis() / syllables);
    }
}
