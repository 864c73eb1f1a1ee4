package vn.camtay.practice;

/// What became of a request to begin a scenario.
public sealed interface StartOutcome {
    /// Begun, now or by the same form before.
    record Started(Running running) implements StartOutcome {}

    /// No such scenario is offered, for example because its pack was changed meanwhile.
    record NotOffered() implements StartOutcome {}
}
