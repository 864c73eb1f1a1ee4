package vn.camtay.studio;

/// What became of a request to keep a version.
public sealed interface SaveOutcome {
    record Saved(Version version) implements SaveOutcome {}

    /// Somebody of the group saved in the meantime. Nothing was overwritten; what was sent is not kept either, so the
    /// page has to show both.
    record Stale(Version latest) implements SaveOutcome {}
}
