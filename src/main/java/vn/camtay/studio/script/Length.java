package vn.camtay.studio.script;

import java.time.Duration;
import vn.camtay.studio.speech.Narration;
import vn.camtay.studio.speech.Narration.Fit;

/// How long a script takes one reader, and what it wants in words a person can act on.
///
/// @param key of the sentence: `studio.video.fits`, `.short`, `.long`
/// @param amount so many syllables are missing, or seconds too many; 0 where it fits
/// @param words of a surplus: about so many syllables
public record Length(boolean fits, String key, int seconds, int amount, int words) {
    private static final int LONGEST = 60;

    public static Length of(Narration narration) {
        return switch (narration.fit()) {
            case Fit.Fits fits -> new Length(true, "studio.video.fits", seconds(fits.time()), 0, 0);
            case Fit.TooShort tooShort ->
                new Length(false, "studio.video.short", (int) tooShort.time().toSeconds(), tooShort.missing(), 0);
            case Fit.TooLong tooLong -> {
                var seconds = seconds(tooLong.time());
                yield new Length(
                        false, "studio.video.long", seconds, Math.max(1, seconds - LONGEST), tooLong.surplus());
            }
        };
    }

    /// Whole seconds, as a watch shows them.
    public static int seconds(Duration time) {
        return Math.toIntExact((time.toMillis() + 500) / 1000);
    }
}
