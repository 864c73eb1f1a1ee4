package vn.camtay.privacy.gate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.place.CommuneCode;

/// What somebody wants to ask an AI service, with everything personal still in it.
///
/// @param by who asks
/// @param instruction our own words before it: role, form, limits
/// @param text what the person wrote
/// @param names people who should be recognised however they are typed, such as the roster's
/// @param consent the slip of `NeedsConsent`, given back once the person has seen what would leave; null before that
public record Question(
        CommuneCode commune,
        UUID by,
        String instruction,
        String text,
        Collection<String> names,
        @Nullable String consent) {
    public Question {
        names = List.copyOf(names);
    }

    /// The same, once the person has agreed.
    public Question agreed(String slip) {
        return new Question(commune, by, instruction, text, names, slip);
    }
}
