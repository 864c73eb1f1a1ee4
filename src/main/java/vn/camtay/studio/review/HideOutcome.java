package vn.camtay.studio.review;

/// What became of a request to hide a comment.
public enum HideOutcome {
    HIDDEN,
    /// Whoever takes away somebody's words says why.
    NO_REASON,
    /// The product has no such comment.
    UNKNOWN
}
