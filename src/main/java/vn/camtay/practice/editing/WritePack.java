package vn.camtay.practice.editing;

import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.content.ContentText;

/// A request to add a version of a pack.
///
/// @param seen the hash of the version it was made from; empty for a file that was brought in
record WritePack(CommuneCode commune, ContentText text, Optional<String> seen, UUID by) {
    WritePack seen(String hash) {
        return new WritePack(commune, text, Optional.of(hash), by);
    }
}
