package vn.camtay.studio.speech;

import java.time.Duration;
import java.util.List;

/// The narration of a video by one reader, held against the 30 to 60 seconds it may take.
public record Narration(List<Scene> scenes, Rate rate) {
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /// How the narration fits.
    public sealed interface Fit {
        record Fits(Duration time) implements Fit {}

        /// @param missing about so many syllables
        record TooShort(Duration time, int missing) implements Fit {}

        /// @param surplus about so many syllables
        record TooLong(Duration time, int surplus) implements Fit {}
    }

    public Narration {
        scenes = List.copyOf(scenes);
    }

    /// Each scene's own time.
    public List<Duration> times() {
        return scenes.stream().map(scene -> rate.of(scene.narration())).toList();
    }

    public Duration time() {
        return times().stream().reduce(Duration.ZERO, Duration::plus);
    }

    public Fit fit() {
        var time = time();
        if (time.compareTo(SHORTEST) < 0) {
            return new Fit.TooShort(time, syllables(SHORTEST.minus(time)));
        }
        return time.compareTo(LONGEST) > 0 ? new Fit.TooLong(time, syllables(time.minus(LONGEST))) : new Fit.Fits(time);
    }

    private int syllables(Duration time) {
        return Math.toIntExact((time.toMillis() * rate.syllables() + 59_999) / 60_000);
    }
}
