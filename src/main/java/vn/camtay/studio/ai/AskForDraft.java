package vn.camtay.studio.ai;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.privacy.gate.Question;

/// Somebody asks the commune's AI service for a text.
///
/// @param id made by the page: a form sent twice asks once
/// @param group the hamlet whose quota it counts in; none for staff
/// @param names people the gate should recognise however they are typed
/// @param slip the agreement to what was masked; null before it was shown
/// @param most the longest product asked for, in chữ
public record AskForDraft(
        CommuneCode commune,
        UUID id,
        UUID person,
        Optional<HamletId> group,
        String prompt,
        List<String> names,
        @Nullable String slip,
        About about,
        int most) {
    public AskForDraft {
        names = List.copyOf(names);
    }

    /// What the text is for.
    ///
    /// @param product its id, or empty for practice
    /// @param brief the brief it is held against: an id, the name of an example, or empty
    /// @param kind of product, or empty
    public record About(String product, String brief, String kind) {
        public static final About NOTHING = new About("", "", "");
    }

    Question question() {
        return new Question(commune, person, Instruction.TEXT, prompt, names, slip);
    }

    Estimate estimate() {
        return Estimate.of(Instruction.TEXT.length() + prompt.length(), most);
    }
}
