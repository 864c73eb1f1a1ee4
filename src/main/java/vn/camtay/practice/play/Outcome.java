package vn.camtay.practice.play;

/// What came of an action.
public sealed interface Outcome {
    record Went() implements Outcome {}

    /// The portal, the app or the desk did not take it, and says why.
    record Missed(Slip slip) implements Outcome {}

    /// It went, and a trouble came with it.
    record Struck(String trouble) implements Outcome {}

    /// The trouble is over.
    record Recovered(String trouble, String move) implements Outcome {}

    /// Not this way; the trouble stays.
    record WrongMove(String trouble, String move) implements Outcome {}

    /// What a scammer wanted. Nothing is lost here: the screen explains, and there is a way back.
    record Fell(String trouble, String move) implements Outcome {}

    /// The helper's answer to a situation.
    record Handled(String situation, String way, boolean rightly) implements Outcome {}

    /// Does not fit where the rehearsal is now: an old page, another tab, a second tap. Nothing changed.
    record NotNow() implements Outcome {}

    /// Stopped by the trainer for a while. Nothing changed.
    record OnPause() implements Outcome {}
}
