package vn.camtay.studio.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.studio.Product;
import vn.camtay.studio.ReleaseBlocker.Blocked;

/// A request to do something with a version.
///
/// @param id of the step: the same id twice is the same step
/// @param version the one that was looked at
/// @param overridden what stands in the way of a release and is overridden by this
/// @param checkedBy the unit a release names because AI took part
public record TakeStep(
        Product product,
        UUID id,
        UUID version,
        Deed deed,
        String reason,
        List<Blocked> overridden,
        Optional<String> checkedBy,
        UUID by) {
    public TakeStep {
        overridden = List.copyOf(overridden);
    }

    public TakeStep(Product product, UUID id, UUID version, Deed deed, String reason, UUID by) {
        this(product, id, version, deed, reason, List.of(), Optional.empty(), by);
    }
}
