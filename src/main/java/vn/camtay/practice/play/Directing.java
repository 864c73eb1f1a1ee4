package vn.camtay.practice.play;

import java.time.Instant;
import java.util.List;
import vn.camtay.practice.play.Action.Direct;
import vn.camtay.practice.play.Action.JumpTo;
import vn.camtay.practice.play.Action.Pause;
import vn.camtay.practice.play.Action.Resume;
import vn.camtay.practice.play.Action.SendTrouble;
import vn.camtay.practice.trouble.Trouble;

/// The trainer's hand: sends a trouble, takes somebody to another step, stops everything for a word to the hall.
record Directing(Script script) {
    Played play(State state, Direct action, Instant now) {
        return switch (action) {
            case SendTrouble(var id)
            when !state.isOver() ->
                script.troubles()
                        .find(id)
                        .map(trouble -> send(state, trouble, now))
                        .orElseGet(() -> Played.notNow(state));
            case SendTrouble _ -> Played.notNow(state);
            case JumpTo(var step) -> Played.went(jump(state, step, now));
            case Pause() -> Played.went(state.paused(true));
            case Resume() -> Played.went(state.paused(false));
        };
    }

    /// A scam calls at any time; a fault waits for the screen it belongs to.
    private Played send(State state, Trouble trouble, Instant now) {
        var waiting = state.with(state.troubles().sent(trouble.id()));
        if (trouble.kind() == Trouble.Kind.SCAM && state.troubles().now().isEmpty()) {
            return new Played(
                    new Outcome.Struck(trouble.id()),
                    waiting.with(waiting.troubles().struck(trouble.id())));
        }
        return Played.went(waiting);
    }

    /// Everything before the step is done as it should be, without trouble on the way; the troubles of the step and of
    /// those after it still come.
    private State jump(State state, Step step, Instant now) {
        var begun = state.stage().step().compareTo(step) > 0 ? script.start() : state;
        var later = begun.troubles().waiting().stream()
                .filter(id -> script.troubles()
                        .find(id)
                        .filter(one -> one.at().step().compareTo(step) >= 0)
                        .isPresent())
                .toList();
        var quiet = begun.with(Meeting.of(List.of())).paused(false).withDesk(false);
        while (quiet.stage().step().compareTo(step) < 0 && !quiet.isOver()) {
            quiet = new Play(script)
                    .play(quiet, Part.RESIDENT, new Moves(script).best(quiet), now)
                    .next();
        }
        return quiet.with(Meeting.of(later)).withDesk(state.deskTaken());
    }
}
