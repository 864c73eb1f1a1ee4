package vn.camtay.practice.editing;

import java.util.List;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.pack.Pack;

/// What became of a request to add a version.
sealed interface WriteOutcome {
    record Written(Pack pack) implements WriteOutcome {}

    /// Kept for its editor alone.
    record Drafted(Pack draft) implements WriteOutcome {}

    /// It says what is there already.
    record Unchanged(Pack now) implements WriteOutcome {}

    record Unfit(List<Problem> problems) implements WriteOutcome {}

    /// Somebody else wrote a version since the form was opened.
    record ChangedMeanwhile(Pack now) implements WriteOutcome {}
}
