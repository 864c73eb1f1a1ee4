package vn.camtay.store.chain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is to be known of a deed, before it has its place in a chain.
///
/// @param commune whose chain it belongs to
/// @param parts in the order of the chain's columns; none holds a line break
public record ChainRow(String commune, Instant at, UUID by, List<String> parts) {
    public ChainRow {
        parts = List.copyOf(parts);
        if (parts.stream().anyMatch(part -> part.indexOf('\n') >= 0)) {
            throw new IllegalArgumentException("a line break would let two rows have one hash");
        }
    }
}
