package vn.camtay.drill.live;

/// What became of a press.
sealed interface PressOutcome {
    record Pressed() implements PressOutcome {}

    record TooLate() implements PressOutcome {}
}
