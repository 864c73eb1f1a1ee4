package vn.camtay.studio.rights;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A thing of a product that may not be released yet.
///
/// @param right empty for a picture the ledger does not know
public record Missing(UUID thing, Optional<Right> right, Set<Lack> lacks) {
    public Missing {
        lacks = Set.copyOf(lacks);
    }

    /// In a few words, what it is; empty where nobody said.
    public String what() {
        return right.map(Right::what).orElse("");
    }
}
