package vn.camtay.plan.sheet;

import java.time.Instant;
import java.util.UUID;

/// What a person put in place of what was read. Taking it away gives the document's word back.
///
/// @param read the text read from the document when it was corrected; "" where the document says nothing
/// @param text what it is now; "" where the datum was taken out
public record Correction(String key, String read, String text, Instant at, UUID by) {}
