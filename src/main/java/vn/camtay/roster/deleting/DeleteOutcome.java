package vn.camtay.roster.deleting;

/// What became of a request to delete somebody.
public sealed interface DeleteOutcome {
    record Deleted(Deletion deletion) implements DeleteOutcome {}

    /// Pressed twice, or at two desks.
    record AlreadyDeleted() implements DeleteOutcome {}

    record Unknown() implements DeleteOutcome {}
}
