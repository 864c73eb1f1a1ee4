package vn.camtay.attendance;

/// What became of a request to take a mark back.
public sealed interface VoidOutcome {
    record Voided(Mark mark, MarkVoid why) implements VoidOutcome {}

    /// Somebody took it back before.
    record AlreadyVoided(Mark mark, MarkVoid first) implements VoidOutcome {}

    record NoReason(Mark mark) implements VoidOutcome {}
}
