package vn.camtay.studio;

import vn.camtay.studio.KeptBrief.Wording;

/// What became of a request to word a brief anew.
public sealed interface WordOutcome {
    record Worded(KeptBrief brief) implements WordOutcome {}

    /// Somebody of the group worded it in the meantime: nothing was overwritten.
    record Stale(Wording latest) implements WordOutcome {}
}
