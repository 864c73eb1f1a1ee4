package vn.camtay.practice.editing;

import java.time.Instant;
import java.util.UUID;
import vn.camtay.practice.content.ContentText;

/// One version of a pack as a commune wrote it.
///
/// @param origin the machine it was written on
record PackVersion(String pack, int version, ContentText text, Instant at, UUID by, String origin) {
    String hash() {
        return text.hash();
    }
}
