package vn.camtay.studio;

import java.util.Optional;
import java.util.UUID;

/// The id of a brief.
public record BriefId(UUID value) {
    public static Optional<BriefId> read(String text) {
        try {
            return Optional.of(new BriefId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
