package vn.camtay.practice;

import java.time.Instant;
import java.util.Optional;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.Outcome;
import vn.camtay.practice.play.Part;
import vn.camtay.practice.play.Play;
import vn.camtay.practice.play.Script;
import vn.camtay.practice.play.State;

/// A rehearsal as it stands after the acts so far.
///
/// @param turns how many turns were taken when this was so
/// @param last what came of the latest act, for the screen that follows it
public record Running(Rehearsal rehearsal, Script script, State state, Tally tally, Optional<Latest> last, long turns) {
    /// @param part whose act it was
    public record Latest(Part part, Action action, Outcome outcome, Instant at) {}

    static Running begun(Rehearsal rehearsal, Script script) {
        return new Running(
                rehearsal, script, new Play(script).start(), Tally.begun(rehearsal.at()), Optional.empty(), 0);
    }

    Running after(Act act) {
        var played = new Play(script).play(state, act.part(), act.action(), act.at());
        return new Running(
                rehearsal,
                script,
                played.next(),
                tally.after(act, state, played),
                Optional.of(new Latest(act.part(), act.action(), played.outcome(), act.at())),
                act.number());
    }

    /// The same after turns that changed nothing, such as a repeated press.
    Running at(long turn) {
        return new Running(rehearsal, script, state, tally, last, turn);
    }

    /// What a screen opened now shows.
    public State stateAt(Instant now) {
        return new Play(script).settle(state, now);
    }
}
