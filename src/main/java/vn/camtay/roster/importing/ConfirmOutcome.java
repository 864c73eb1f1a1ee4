package vn.camtay.roster.importing;

/// What became of a request to confirm an import.
public sealed interface ConfirmOutcome {
    record Confirmed(Written written) implements ConfirmOutcome {}

    /// Sent twice: what the first time wrote.
    record AlreadyConfirmed(Written written) implements ConfirmOutcome {}

    /// Questions are open. Nothing was written; the answers given are kept.
    record Undecided(Preview preview) implements ConfirmOutcome {}

    /// Somebody dropped the list meanwhile.
    record Dropped() implements ConfirmOutcome {}
}
