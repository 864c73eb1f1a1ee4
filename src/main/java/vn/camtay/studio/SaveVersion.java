package vn.camtay.studio;

import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// A request to keep a version.
///
/// @param id of the version: the same id twice is the same version
/// @param base the version that was changed; empty for the first
public record SaveVersion(
        CommuneCode commune,
        ProductId product,
        UUID id,
        Optional<UUID> base,
        String text,
        String layout,
        MadeWith madeWith,
        UUID by) {}
