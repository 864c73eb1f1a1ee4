package vn.camtay.roster.convocation;

/// What became of an answer.
sealed interface AnswerOutcome {
    /// It is on the disk.
    record Answered(Answer answer) implements AnswerOutcome {}

    /// They are not on the list of the programme, or no longer.
    record NotInvited() implements AnswerOutcome {}
}
