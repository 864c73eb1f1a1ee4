package vn.camtay.practice.play;

import java.time.Instant;
import vn.camtay.practice.play.Action.Answer;
import vn.camtay.practice.play.Action.AskHint;
import vn.camtay.practice.play.Action.Decide;
import vn.camtay.practice.play.Action.Direct;
import vn.camtay.practice.play.Action.File;
import vn.camtay.practice.play.Action.Follow;
import vn.camtay.practice.play.Action.Handle;
import vn.camtay.practice.play.Action.Pay;
import vn.camtay.practice.play.Action.Prepare;
import vn.camtay.practice.play.Action.SignIn;
import vn.camtay.practice.play.Action.TypeRealNumber;

/// The engine: what comes of an action in a state of a script. The same answer always and everywhere.
public record Play(Script script) {
    public State start() {
        return script.start();
    }

    /// What the wall clock alone has changed by now. Looking at a rehearsal shows this.
    public State settle(State state, Instant now) {
        return state.paused() ? state : Days.settle(script, state, now);
    }

    /// Every action is answered in every state; one that does not fit changes nothing.
    public Played play(State before, Part part, Action action, Instant now) {
        var state = settle(before, now);
        if (action instanceof Direct direct) {
            return part == Part.TRAINER
                    ? strike(new Directing(script).play(state, direct, now), now)
                    : Played.notNow(state);
        }
        if (state.paused()) {
            return new Played(new Outcome.OnPause(), state);
        }
        return switch (part) {
            case RESIDENT -> asResident(state, action, now);
            case HELPER -> asHelper(state, action);
            case CLERK ->
                action instanceof Decide decision ? new Clerk(script).play(state, decision) : Played.notNow(state);
            case TRAINER -> Played.notNow(state);
        };
    }

    private Played asResident(State state, Action action, Instant now) {
        var isAnswer = action instanceof Answer || action instanceof AskHint || action instanceof TypeRealNumber;
        if (state.troubles().now().isPresent() && !isAnswer) {
            return Played.notNow(state);
        }
        var played = switch (action) {
            case Prepare one -> new Preparing(script).play(state, one);
            case SignIn one -> new SigningIn(script).play(state, one, now);
            case File one -> new Filing(script).play(state, one);
            case Pay one -> new Paying(script).play(state, one, now);
            case Follow one -> new Following(script).play(state, one, now);
            case Answer one -> new Answering(script).play(state, one, now);
            case AskHint() -> Played.went(state);
            case TypeRealNumber() -> Played.missed(Slip.REAL_NUMBER, state);
            case Decide _, Direct _, Handle _ -> Played.notNow(state);
        };
        return strike(played, now);
    }

    /// A helper explains and lets the resident press: whatever else they do is done for the resident, and that is the
    /// slip.
    private Played asHelper(State state, Action action) {
        return switch (action) {
            case Handle(var situation, var way) ->
                script.situations().stream()
                        .filter(one -> one.id().equals(situation))
                        .flatMap(one -> one.findWay(way).stream())
                        .findFirst()
                        .map(found -> new Played(
                                new Outcome.Handled(situation, way, found.rightly()), state.handled(situation)))
                        .orElseGet(() -> Played.notNow(state));
            case AskHint() -> Played.went(state);
            case Prepare _, SignIn _, File _, Pay _, Follow _, Answer _, TypeRealNumber _ ->
                Played.missed(Slip.HELPER_TYPED, state);
            case Decide _, Direct _ -> Played.notNow(state);
        };
    }

    /// A trouble comes with arriving somewhere, not with an action that changed nothing.
    private Played strike(Played played, Instant now) {
        return switch (played.outcome()) {
            case Outcome.Went _, Outcome.Missed _, Outcome.Recovered _ -> new Answering(script).strike(played, now);
            case Outcome.Struck _,
                    Outcome.WrongMove _,
                    Outcome.Fell _,
                    Outcome.Handled _,
                    Outcome.NotNow _,
                    Outcome.OnPause _ -> played;
        };
    }
}
