package vn.camtay.studio.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.HamletId;

/// What somebody of another group says of a product, personal data masked: a fact.
///
/// @param hamlet whose group they are of; empty for staff
/// @param hidden why a trainer hid it
public record Comment(
        UUID id, UUID version, Optional<HamletId> hamlet, String words, Optional<String> hidden, Instant at, UUID by) {}
