package vn.camtay.practice.play;

/// Whose part an action was taken in.
public enum Part {
    /// The persona whose dossier it is.
    RESIDENT,
    /// Stands beside, explains, and keeps hands off secrets.
    HELPER,
    /// At the receiving desk.
    CLERK,
    /// Sends trouble, jumps, pauses.
    TRAINER
}
