package vn.camtay.drill;

import java.util.Optional;
import java.util.UUID;

/// The id of a sitting.
public record SittingId(UUID value) {
    public static Optional<SittingId> read(String text) {
        try {
            return Optional.of(new SittingId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
