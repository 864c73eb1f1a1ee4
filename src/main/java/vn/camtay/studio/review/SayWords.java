package vn.camtay.studio.review;

import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.HamletId;
import vn.camtay.studio.Product;

/// A request to say something of a product.
///
/// @param id of the comment: the same id twice is the same comment
/// @param hamlet whose group whoever says it is of; empty for staff
/// @param words as typed, the sentence starter with them
public record SayWords(Product product, UUID id, UUID version, Optional<HamletId> hamlet, String words, UUID by) {}
