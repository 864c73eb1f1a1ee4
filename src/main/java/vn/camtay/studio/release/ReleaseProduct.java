package vn.camtay.studio.release;

import java.util.Optional;
import java.util.UUID;
import vn.camtay.studio.Product;

/// A request to show a version to everybody.
///
/// @param id of the step: the same id twice is the same release
/// @param checkedBy the body that looked it through, named in the label where AI took part
/// @param override why it is released although something stands in the way; empty for a release that stands on its own
public record ReleaseProduct(
        Product product, UUID id, UUID version, String checkedBy, Optional<String> override, UUID by) {}
