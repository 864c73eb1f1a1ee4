package vn.camtay.studio.workshop.asking;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.studio.ai.AskForDraft.About;
import vn.camtay.studio.workshop.PromptForm;

/// A prompt that is to be sent.
///
/// @param fact the id the ask gets
/// @param slip the agreement to what was masked
public record AskForm(
        @Nullable String fact,
        @Nullable String prompt,
        @Nullable String slip,
        @Nullable String product,
        @Nullable String brief,
        @Nullable String kind) {
    public String typed() {
        return PromptForm.clean(prompt);
    }

    Optional<UUID> id() {
        return PromptForm.id(fact);
    }

    About about() {
        return new About(PromptForm.line(product), PromptForm.line(brief), PromptForm.line(kind));
    }
}
