package vn.camtay.plan;

import vn.camtay.plan.sheet.Kind;

/// What became of a correction.
public sealed interface CorrectOutcome {
    /// It holds now, in this version: a new draft when the last one was issued.
    record Corrected(int version, String text) implements CorrectOutcome {}

    /// It said so already.
    record Unchanged() implements CorrectOutcome {}

    /// What was typed is no day, no number, or too long.
    record NotUnderstood(Kind kind, String typed) implements CorrectOutcome {}

    /// Somebody else corrected it since the form was shown.
    record ChangedMeanwhile(String now, String typed) implements CorrectOutcome {}
}
