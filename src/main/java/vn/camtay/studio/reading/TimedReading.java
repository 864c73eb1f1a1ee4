package vn.camtay.studio.reading;

import java.time.Duration;
import vn.camtay.studio.speech.Rate;

/// What came of reading a text aloud against the clock.
public sealed interface TimedReading {
    /// @param syllables of the text
    record Measured(Rate rate, int syllables, Duration time) implements TimedReading {}

    /// Nobody speaks that fast: the text was skipped, or the button pressed twice.
    record TooFast() implements TimedReading {}

    /// Nobody reads that slowly: the phone was laid aside.
    record TooSlow() implements TimedReading {}

    static TimedReading of(int syllables, Duration time) {
        var minute = Duration.ofMinutes(1).toMillis();
        var rate = time.toMillis() <= 0 ? Long.MAX_VALUE : syllables * minute / time.toMillis();
        if (rate > Rate.FASTEST) {
            return new TooFast();
        }
        return rate < Rate.SLOWEST ? new TooSlow() : new Measured(new Rate((int) rate), syllables, time);
    }
}
