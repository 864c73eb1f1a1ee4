package vn.camtay.studio.review;

/// What became of a request to take a step.
public sealed interface StepOutcome {
    record Taken(Standing now) implements StepOutcome {}

    /// Its group wrote on meanwhile: what was looked at is no longer what counts.
    record NewerVersion(Standing now) implements StepOutcome {}

    /// Somebody else was faster: it stands elsewhere by now.
    record Elsewhere(Standing now) implements StepOutcome {}

    /// Whoever sends work back says why.
    record NoReason() implements StepOutcome {}
}
