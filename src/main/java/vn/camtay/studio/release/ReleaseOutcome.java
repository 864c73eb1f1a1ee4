package vn.camtay.studio.release;

import java.util.List;
import vn.camtay.studio.ReleaseBlocker.Blocked;
import vn.camtay.studio.review.StepOutcome;

/// What became of a request to release.
public sealed interface ReleaseOutcome {
    /// The step of the chain, taken or not.
    record Decided(StepOutcome step) implements ReleaseOutcome {}

    /// Something stands in the way: it is mended, or somebody with the right to overrides it and says why.
    record InTheWay(List<Blocked> what) implements ReleaseOutcome {
        public InTheWay {
            what = List.copyOf(what);
        }
    }

    /// Whoever overrides says why.
    record NoReason() implements ReleaseOutcome {}

    /// AI took part, and the label has to name who looked it through.
    record NobodyNamed() implements ReleaseOutcome {}
}
