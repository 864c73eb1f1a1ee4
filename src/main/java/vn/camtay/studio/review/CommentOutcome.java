package vn.camtay.studio.review;

/// What became of a peer's words.
public sealed interface CommentOutcome {
    /// @param masked how many pieces of personal data were masked before it was kept
    record Kept(int masked) implements CommentOutcome {}

    record Empty() implements CommentOutcome {}

    record TooLong() implements CommentOutcome {}

    /// It speaks of what is secret or internal: nothing was kept.
    record Classified() implements CommentOutcome {}
}
