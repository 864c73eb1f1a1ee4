package vn.camtay.studio.ai;

import java.util.List;
import java.util.Optional;
import vn.camtay.privacy.Masked;
import vn.camtay.privacy.gate.GateOutcome.Refusal;

/// What would happen if a prompt were sent, for the person to see before anything leaves.
public sealed interface Look {
    /// It may leave.
    ///
    /// @param leaving the words as they would leave
    /// @param masked what was taken out
    /// @param slip to be given back when agreed; empty where nothing was masked
    /// @param cost in đồng; empty where no price is set
    /// @param reached the limit that stands in the way, if one does
    record Ready(
            String leaving,
            List<Masked.Part> masked,
            String slip,
            long tokens,
            Optional<Long> cost,
            Left left,
            Optional<AskOutcome.OverLimit> reached)
            implements Look {
        public Ready {
            masked = List.copyOf(masked);
        }
    }

    record Off() implements Look {}

    record Refused(Refusal why) implements Look {}

    /// How often a person and their group may still ask today.
    record Left(long person, Optional<Long> group) {}
}
