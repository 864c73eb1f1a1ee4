package vn.camtay.studio.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.studio.CheckedBy;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.ReleaseBlocker.Blocked;

/// What somebody did with a version: a fact.
///
/// @param reason in words; empty where none was asked and none given
/// @param overridden what stood in the way of a release and was overridden
/// @param checked who looked a release through, named on it because AI took part
public record Step(
        UUID id,
        ProductId product,
        UUID version,
        Deed deed,
        String reason,
        List<Blocked> overridden,
        Optional<CheckedBy> checked,
        Instant at,
        UUID by) {
    /// By the clock of the program that accepted it, then by id: the same on every machine.
    static final Comparator<Step> IN_ORDER = Comparator.comparing(Step::at).thenComparing(Step::id);

    public Step {
        overridden = List.copyOf(overridden);
    }
}
