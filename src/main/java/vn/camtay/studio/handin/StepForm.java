package vn.camtay.studio.handin;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.shared.Folding;
import vn.camtay.studio.Product;
import vn.camtay.studio.review.Deed;
import vn.camtay.studio.review.TakeStep;

/// A step as it comes from a form.
///
/// @param fact the id it gets
/// @param version the version that was looked at
record StepForm(
        @Nullable String fact,
        @Nullable String version,
        @Nullable String reason) {
    private static final int LONGEST = 1_000;
    private static final UUID NONE = new UUID(0, 0);

    TakeStep read(Product product, Deed deed, UUID otherwise, UUID by) {
        return new TakeStep(product, readFact(otherwise), readVersion(), deed, words(), by);
    }

    UUID readFact(UUID otherwise) {
        return id(fact).orElse(otherwise);
    }

    /// No version at all where none was sent: it is then not the newest.
    UUID readVersion() {
        return id(version).orElse(NONE);
    }

    String words() {
        return clean(reason);
    }

    static String clean(@Nullable String typed) {
        var words = typed == null ? "" : Folding.clean(typed);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(one -> !one.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
