package vn.camtay.studio.workshop.library;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.studio.workshop.PromptForm;

/// A prompt on its way into the library.
///
/// @param fact the id the version gets
/// @param base the version that was changed; empty for a new prompt
record LibraryForm(
        @Nullable String fact,
        @Nullable String base,
        @Nullable String goal,
        @Nullable String title,
        @Nullable String prompt,
        @Nullable String sharing) {
    Optional<UUID> id() {
        return PromptForm.id(fact);
    }

    Optional<UUID> baseId() {
        return PromptForm.id(base);
    }

    String typedTitle() {
        return PromptForm.line(title);
    }

    String typed() {
        return PromptForm.clean(prompt);
    }

    Sharing sharingOr(Sharing usual) {
        return Sharing.read(PromptForm.line(sharing)).orElse(usual);
    }
}
