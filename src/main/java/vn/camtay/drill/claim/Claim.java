package vn.camtay.drill.claim;

import java.util.List;
import java.util.Optional;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.drill.item.Source;

/// One claim as it goes round, to be called true, false or not yet to be passed on.
///
/// @param where in which group or from whom it came
/// @param text the claim in the words people use
/// @param picture what is to be seen with it
/// @param looks where to look, each with what is found there
/// @param why what to remember, told afterwards
public record Claim(
        ItemCode code,
        boolean holds,
        String where,
        String text,
        Optional<String> picture,
        List<Look> looks,
        String why,
        Source source) {
    public Claim {
        looks = List.copyOf(looks);
    }

    /// One look, and what it shows.
    public record Look(Question question, String finds) {}
}
