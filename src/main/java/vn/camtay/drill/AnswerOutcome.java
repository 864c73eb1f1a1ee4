package vn.camtay.drill;

/// What became of an answer.
public sealed interface AnswerOutcome {
    record Answered(Answer answer) implements AnswerOutcome {}

    /// Pressed twice, or on two tabs: the first answer counts.
    record AlreadyAnswered(Answer first) implements AnswerOutcome {}

    /// Another item is asked now.
    record NotAsked() implements AnswerOutcome {}
}
