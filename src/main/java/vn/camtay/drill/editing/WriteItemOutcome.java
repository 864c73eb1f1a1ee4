package vn.camtay.drill.editing;

import java.util.List;
import vn.camtay.drill.content.Problem;
import vn.camtay.drill.item.ItemCode;

/// What became of an item somebody wrote.
sealed interface WriteItemOutcome {
    /// In use from now on.
    record Written(ItemCode code) implements WriteItemOutcome {}

    /// Not used before these are mended.
    record Unfit(List<Problem> problems) implements WriteItemOutcome {
        public Unfit {
            problems = List.copyOf(problems);
        }
    }
}
