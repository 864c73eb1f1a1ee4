package vn.camtay.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.Outcome;
import vn.camtay.practice.play.Part;
import vn.camtay.practice.play.Played;
import vn.camtay.practice.play.Stage;
import vn.camtay.practice.play.State;
import vn.camtay.practice.play.Step;

/// What a rehearsal says about who played it, step by step.
///
/// @param costs how often something went wrong, by the slip's name or the trouble's id
/// @param done when the goal was reached
/// @param jumped whether the trainer moved it, so that it counts for no result
public record Tally(
        Map<Step, OfStep> steps,
        Map<String, Integer> costs,
        int handledRightly,
        int handledWrongly,
        Optional<Instant> done,
        boolean jumped,
        Instant latest) {
    /// A longer pause is a phone that slept or a talk in the hall, not work on a screen.
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /// @param time on its screens, longer pauses cut off
    /// @param misses what the portal, the app or the desk did not take, and wrong moves
    /// @param falls for a scam
    public record OfStep(Duration time, int misses, int recoveries, int falls, int hints) {
        static final OfStep NONE = new OfStep(Duration.ZERO, 0, 0, 0, 0);

        OfStep with(Duration more, Outcome outcome, boolean hint) {
            return switch (outcome) {
                case Outcome.Missed _, Outcome.WrongMove _ ->
                    new OfStep(time.plus(more), misses + 1, recoveries, falls, hints);
                case Outcome.Recovered _ -> new OfStep(time.plus(more), misses, recoveries + 1, falls, hints);
                case Outcome.Fell _ -> new OfStep(time.plus(more), misses, recoveries, falls + 1, hints);
                case Outcome.Went _, Outcome.Struck _, Outcome.Handled _, Outcome.NotNow _, Outcome.OnPause _ ->
                    new OfStep(time.plus(more), misses, recoveries, falls, hints + (hint ? 1 : 0));
            };
        }

        public OfStep plus(OfStep other) {
            return new OfStep(
                    time.plus(other.time),
                    misses + other.misses,
                    recoveries + other.recoveries,
                    falls + other.falls,
                    hints + other.hints);
        }
    }

    public Tally {
        steps = Map.copyOf(steps);
        costs = Map.copyOf(costs);
    }

    static Tally begun(Instant at) {
        return new Tally(Map.of(), Map.of(), 0, 0, Optional.empty(), false, at);
    }

    Tally after(Act act, State before, Played played) {
        var gap = Duration.between(latest, act.at());
        var time = gap.isNegative() ? Duration.ZERO : gap.compareTo(LONGEST) > 0 ? LONGEST : gap;
        var now = new EnumMap<Step, OfStep>(Step.class);
        now.putAll(steps);
        if (act.part() == Part.RESIDENT) {
            var hint = act.action() instanceof Action.AskHint;
            now.merge(before.stage().step(), OfStep.NONE.with(time, played.outcome(), hint), OfStep::plus);
        }
        var handled = played.outcome() instanceof Outcome.Handled(var _, var _, var rightly)
                ? Optional.of(rightly)
                : Optional.<Boolean>empty();
        return new Tally(
                now,
                costs(played.outcome()),
                handledRightly + (handled.equals(Optional.of(true)) ? 1 : 0),
                handledWrongly + (handled.equals(Optional.of(false)) ? 1 : 0),
                done.or(() -> played.next().stage() == Stage.DONE ? Optional.of(act.at()) : Optional.empty()),
                jumped || act.action() instanceof Action.JumpTo,
                act.at());
    }

    private Map<String, Integer> costs(Outcome outcome) {
        var what = switch (outcome) {
            case Outcome.Missed(var slip) -> Optional.of(slip.name());
            case Outcome.WrongMove(var trouble, var _) -> Optional.of(trouble);
            case Outcome.Fell(var trouble, var _) -> Optional.of(trouble);
            case Outcome.Went _,
                    Outcome.Struck _,
                    Outcome.Recovered _,
                    Outcome.Handled _,
                    Outcome.NotNow _,
                    Outcome.OnPause _ -> Optional.<String>empty();
        };
        var now = new HashMap<>(costs);
        what.ifPresent(one -> now.merge(one, 1, Integer::sum));
        return now;
    }

    public OfStep of(Step step) {
        return steps.getOrDefault(step, OfStep.NONE);
    }

    public OfStep whole() {
        return steps.values().stream().reduce(OfStep.NONE, OfStep::plus);
    }
}
