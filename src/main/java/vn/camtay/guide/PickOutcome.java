package vn.camtay.guide;

/// What became of a wish to have an article on the list.
public sealed interface PickOutcome {
    record Kept() implements PickOutcome {}

    record Full() implements PickOutcome {}

    record NoteTooLong() implements PickOutcome {}
}
