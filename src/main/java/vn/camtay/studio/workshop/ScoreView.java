package vn.camtay.studio.workshop;

import java.util.Optional;
import vn.camtay.studio.brief.ProductKind;

/// A prompt with its score, or an empty field for one.
///
/// @param built whether it was just built step by step
public record ScoreView(Optional<Seen> seen, String typed, Optional<Goal> goal, String brief, boolean built) {
    String goalId() {
        return goal.map(Goal::id).orElse("");
    }

    String kindId() {
        return goal.flatMap(Goal::kind).map(ProductKind::id).orElse("");
    }
}
