package vn.camtay.studio.review;

/// What became of a trainer's decision.
public sealed interface ReviewOutcome {
    /// The step of the chain, taken or not.
    record Decided(StepOutcome step) implements ReviewOutcome {}

    /// What is passed on was looked at by every criterion.
    record CriteriaOpen() implements ReviewOutcome {}
}
