package vn.camtay.studio.desk;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What comes in with a form.
final class Sent {
    private Sent() {}

    static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(one -> !one.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
