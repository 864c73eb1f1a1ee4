package vn.camtay.guide;

import java.time.Instant;
import java.util.UUID;

/// Whose words an article is in.
public sealed interface Provenance {
    /// As it came with the program.
    ///
    /// @param read when the source was read: "tháng 6–7/2026"
    record Shipped(String source, String read) implements Provenance {}

    /// In the words of the commune's service centre.
    ///
    /// @param version the fact that says so
    record Own(UUID version, Instant at, UUID by) implements Provenance {}
}
