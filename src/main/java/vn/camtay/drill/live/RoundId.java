package vn.camtay.drill.live;

import java.util.Optional;
import java.util.UUID;

/// The id of a round.
public record RoundId(UUID value) {
    static Optional<RoundId> read(String text) {
        try {
            return Optional.of(new RoundId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
