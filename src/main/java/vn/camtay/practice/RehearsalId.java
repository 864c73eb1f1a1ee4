package vn.camtay.practice;

import java.util.Optional;
import java.util.UUID;

/// Which rehearsal.
public record RehearsalId(UUID value) {
    public static RehearsalId of(String text) {
        return new RehearsalId(UUID.fromString(text));
    }

    /// Empty for what is no id, such as a mistyped address.
    public static Optional<RehearsalId> read(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
