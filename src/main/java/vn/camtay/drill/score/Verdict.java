package vn.camtay.drill.score;

/// What may be said of a change.
public enum Verdict {
    BETTER,
    WORSE,
    /// The interval holds zero.
    UNCLEAR
}
