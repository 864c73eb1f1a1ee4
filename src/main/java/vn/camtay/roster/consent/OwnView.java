package vn.camtay.roster.consent;

import java.util.Optional;
import java.util.function.Supplier;
import vn.camtay.roster.Person;

/// A trainee's own data as their page shows it.
///
/// @param saved what was pressed just now: a purpose, `device`, `nothing`; empty when the page was only opened
/// @param facts ids for the forms of this page
record OwnView(
        Person person,
        ConsentText text,
        ConsentAnswers answers,
        Optional<Devices.Said> device,
        String saved,
        Supplier<String> facts) {
    /// The latest answer to a purpose, when it is to the text shown.
    Optional<Consent> current(ConsentText.Purpose purpose) {
        return answers.find(purpose.key()).filter(consent -> consent.version().equals(text.version()));
    }

    /// An answer to an older text: asked again.
    Optional<Consent> outdated(ConsentText.Purpose purpose) {
        return answers.find(purpose.key()).filter(consent -> !consent.version().equals(text.version()));
    }
}
