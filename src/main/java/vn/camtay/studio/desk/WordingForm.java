package vn.camtay.studio.desk;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.shared.Folding;
import vn.camtay.studio.KeptBrief.Wording;

/// A brief's wording as it is written in a form.
///
/// @param fact the id the wording gets
/// @param base the wording that was changed; empty for a new brief
record WordingForm(
        @Nullable String fact,
        @Nullable String base,
        @Nullable String title,
        @Nullable String audience,
        @Nullable String purpose,
        @Nullable String action) {
    private static final int LONGEST = 300;

    static WordingForm of(Wording wording, UUID fact) {
        return new WordingForm(
                fact.toString(),
                wording.id().toString(),
                wording.title(),
                wording.audience(),
                wording.purpose(),
                wording.action());
    }

    static WordingForm empty(UUID fact) {
        return new WordingForm(fact.toString(), null, null, null, null, null);
    }

    /// The same words upon a later wording, to be kept after a look at both.
    WordingForm upon(UUID latest, UUID fact) {
        return new WordingForm(fact.toString(), latest.toString(), title, audience, purpose, action);
    }

    /// Empty where it has no title: the others may wait.
    Optional<Wording> read(UUID otherwise) {
        var words = clean(title);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wording(
                        Sent.id(fact).orElse(otherwise), words, clean(audience), clean(purpose), clean(action)));
    }

    static String clean(@Nullable String typed) {
        var words = typed == null ? "" : Folding.clean(typed);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
