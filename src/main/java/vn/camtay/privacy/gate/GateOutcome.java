package vn.camtay.privacy.gate;

import vn.camtay.privacy.Masked;

/// What became of a question to an AI service.
public sealed interface GateOutcome {
    /// Something was masked: nothing has left, and nothing leaves before the person has seen this and agreed.
    ///
    /// @param masked what would leave, and what was taken out of it
    /// @param slip stands for the agreement to exactly this text by this person
    record NeedsConsent(Masked masked, String slip) implements GateOutcome {}

    /// It left, and the answer came.
    ///
    /// @param answer with what was masked put back
    record Sent(String answer) implements GateOutcome {}

    /// It did not leave, and must not.
    record Refused(Refusal why) implements GateOutcome {}

    /// It left, and no use came back.
    record NoAnswer(Silence why) implements GateOutcome {}

    enum Refusal {
        /// It bears a mark of secrecy or of an internal document: masking is not enough.
        CLASSIFIED,
        /// Longer than anything a person writes for a prompt.
        TOO_LONG,
        /// Nothing was asked.
        EMPTY,
        /// Something personal would still have left.
        NOT_CLEAN,
        /// The service's address may not be used: see `AiHost`.
        ADDRESS,
        /// The log could not be written.
        NOT_LOGGED
    }

    enum Silence {
        UNREACHABLE,
        TOO_SLOW,
        TOO_MANY_QUESTIONS,
        WRONG_KEY,
        /// No such model, or no service at this address.
        NOT_THERE,
        /// It has too much to do for now.
        BUSY,
        /// An error of the service, or an answer that is none.
        NONSENSE
    }
}
