package vn.camtay.practice.recording;

/// What became of a file handed in as a recording.
sealed interface KeepOutcome {
    record Kept(Recording recording) implements KeepOutcome {}

    /// No sound of a kind that phones play, whatever it is called.
    record NoSound() implements KeepOutcome {}

    record TooLarge() implements KeepOutcome {}

    record TooLong() implements KeepOutcome {}
}
