package vn.camtay.studio.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.shared.Folding;
import vn.camtay.studio.Fact;
import vn.camtay.studio.FactSource;

/// A fact as it is written in a form.
///
/// @param agreed sent when whoever said it agreed to be named
record FactForm(
        @Nullable String fact,
        @Nullable String words,
        @Nullable String source,
        @Nullable String place,
        @Nullable String agreed) {
    static final int LONGEST = 500;

    static FactForm empty() {
        return new FactForm(null, null, null, null, null);
    }

    String typedWords() {
        return words == null ? "" : Folding.clean(words);
    }

    String typedPlace() {
        return place == null ? "" : Folding.clean(place);
    }

    FactSource typedSource() {
        return Optional.ofNullable(source).flatMap(FactSource::read).orElse(FactSource.DOCUMENT);
    }

    /// The key of what is wrong: a fact without a source is none.
    Optional<String> trouble() {
        if (typedWords().isEmpty()) {
            return Optional.of("studio.fact.noWords");
        }
        if (typedWords().length() > LONGEST) {
            return Optional.of("studio.fact.tooLong");
        }
        if (typedPlace().isEmpty()) {
            return Optional.of("studio.fact.noPlace");
        }
        return switch (typedSource()) {
            case LINK -> isAddress() ? Optional.empty() : Optional.of("studio.fact.noAddress");
            case SAID -> agreed == null ? Optional.of("studio.fact.notAgreed") : Optional.empty();
            case DOCUMENT, OBSERVED -> Optional.empty();
        };
    }

    private boolean isAddress() {
        var address = typedPlace();
        return (address.startsWith("https://") || address.startsWith("http://")) && address.indexOf('.') > 0;
    }

    Fact read(UUID otherwise, Instant at, UUID by) {
        return new Fact(Sent.id(fact).orElse(otherwise), typedWords(), typedSource(), typedPlace(), at, by);
    }
}
