package vn.camtay.drill.item;

import java.util.List;
import java.util.stream.Stream;

/// How well the story fits the life of the people here, after the five elements of the NIST Phish Scale (TN 2276):
/// each 0, 2, 4, 6 or 8. Of a genuine item the same is asked of the scam it could be taken for.
///
/// @param everyday looks like what people here really get
/// @param mine concerns nearly every household
/// @param now fits what goes on: the merger, the school year, a bill due
/// @param worry something bad seems to follow from doing nothing
/// @param taught has been warned of so often that people know it; of a genuine item: known to be genuine
public record Premise(int everyday, int mine, int now, int worry, int taught) {
    public Premise {
        if (!Stream.of(everyday, mine, now, worry, taught).allMatch(Premise::isRating)) {
            throw new IllegalArgumentException("each element is 0, 2, 4, 6 or 8");
        }
    }

    /// Whether it is one of the five ratings of the scale.
    public static boolean isRating(int value) {
        return value >= 0 && value <= 8 && value % 2 == 0;
    }

    /// From -8 to 32: the first four together, less the last.
    public int fit() {
        return everyday + mine + now + worry - taught;
    }

    public List<Integer> ratings() {
        return List.of(everyday, mine, now, worry, taught);
    }
}
