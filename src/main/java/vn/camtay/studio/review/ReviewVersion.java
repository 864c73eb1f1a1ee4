package vn.camtay.studio.review;

import java.util.Map;
import java.util.UUID;
import vn.camtay.studio.Product;

/// A trainer's decision on a version that was handed in.
///
/// @param id of the review and of the step: the same id twice is the same decision
/// @param levels by the criterion's id; all of them where it is passed on
/// @param words needed where it is sent back
public record ReviewVersion(
        Product product, UUID id, UUID version, boolean pass, Map<String, Integer> levels, String words, UUID by) {
    public ReviewVersion {
        levels = Map.copyOf(levels);
    }
}
