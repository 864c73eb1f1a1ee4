package vn.camtay.practice.play;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.camtay.practice.play.Dossier.Receiving;
import vn.camtay.practice.play.Dossier.Sent;

/// Walks every state that a script can come to by its finite actions and by time passing, and remembers from where.
///
/// Two states are one when nothing that can still happen tells them apart: how often a code was sent, which slips came
/// and on which date do not, how far a promised day is does. Which wrong commune was chosen, which field differs and
/// what
/// exactly is wrong with a paper are told apart in the words only: any one stands for all. Whether somebody sits at the
/// desk matters while the dossier is followed; there one comes from either to the other in one step.
final class Exploration {
    static final Instant NOW = Instant.parse("2025-12-27T07:00:00Z");
    private static final Duration LONG = Duration.ofHours(1);

    private final Script script;
    private final Play play;
    private final PossibleActions possible;
    private final Likeness likeness;
    private final Map<State, Set<State>> cameFrom = new HashMap<>();
    private final List<State> goals = new ArrayList<>();
    private final Set<State> toldEnds = new HashSet<>();
    private int actions;

    private Exploration(Script script) {
        this.script = script;
        this.play = new Play(script);
        this.possible = new PossibleActions(script);
        this.likeness = new Likeness(script);
    }

    static Exploration of(Script script) {
        var exploration = new Exploration(script);
        exploration.walk();
        return exploration;
    }

    int states() {
        return cameFrom.size();
    }

    int actions() {
        return actions;
    }

    Set<State> toldEnds() {
        return toldEnds;
    }

    List<State> goals() {
        return goals;
    }

    Set<State> all() {
        return cameFrom.keySet();
    }

    /// States that are no told end and from which the goal cannot be reached; of a script whose one goal is a told end,
    /// those from which that cannot be reached.
    Set<State> stuck() {
        var good = new HashSet<State>(toldEnds);
        var waiting = new ArrayDeque<>(goals.isEmpty() ? toldEnds : goals);
        good.addAll(goals);
        while (!waiting.isEmpty()) {
            for (var before : cameFrom.getOrDefault(waiting.poll(), Set.of())) {
                if (good.add(before)) {
                    waiting.add(before);
                }
            }
        }
        var stuck = new HashSet<>(cameFrom.keySet());
        stuck.removeAll(good);
        return stuck;
    }

    private void walk() {
        var start = essence(play.start());
        var waiting = new ArrayDeque<State>();
        cameFrom.put(start, new HashSet<>());
        waiting.add(start);
        while (!waiting.isEmpty()) {
            var state = waiting.poll();
            note(state);
            for (var next : after(state)) {
                var from = cameFrom.get(next);
                if (from == null) {
                    from = new HashSet<>();
                    cameFrom.put(next, from);
                    waiting.add(next);
                }
                from.add(state);
            }
        }
    }

    private void note(State state) {
        if (state.stage() == Stage.DONE) {
            goals.add(state);
        } else if (state.stage() == Stage.ENDED) {
            toldEnds.add(state);
        }
    }

    private Set<State> after(State state) {
        var next = new HashSet<State>();
        for (var act : possible.in(state)) {
            next.add(essence(play.play(state, act.part(), act.action(), NOW).next()));
            actions++;
        }
        next.add(essence(play.settle(state, NOW.plus(LONG))));
        return next;
    }

    /// Moments are kept as "still good" or gone, the day is always the first one and a promised day as many working
    /// days off as it was, three wrong passcodes are added to one, and what signing or an old return left behind is
    /// forgotten where it makes no difference. Each is a state that can also be come to.
    private State essence(State state) {
        return new State(
                state.stage(),
                state.signedIn(),
                essence(state.eId(), state.stage().compareTo(Stage.PREVIEW) > 0),
                essence(state.dossier(), state),
                new Payment(state.payment().progress(), soon(state.payment().qrUntil())),
                List.of(),
                new Meeting(
                        state.troubles().waiting(),
                        state.troubles().now(),
                        state.troubles().fell(),
                        List.of()),
                script.scenario().day(),
                soon(state.nextDay()),
                state.deskTaken() && state.stage() == Stage.TRACK,
                state.paused(),
                new TreeSet<>());
    }

    private static Optional<Instant> soon(Optional<Instant> until) {
        return until.map(_ -> NOW.plus(Duration.ofMinutes(1)));
    }

    private EId essence(EId eId, boolean signingBehind) {
        var tries = eId.wrongTries() == 0 || eId.isLocked() ? eId.wrongTries() : EId.TRIES - 1;
        return new EId(
                eId.account(),
                eId.knowsDevice(),
                1,
                signingBehind ? 0 : tries,
                signingBehind
                        ? Optional.empty()
                        : eId.lockedOn().map(_ -> script.scenario().day()),
                soon(eId.codeUntil()),
                1,
                signingBehind ? 0 : Math.min(eId.certificate(), 1));
    }

    private Dossier essence(Dossier given, State state) {
        var dossier = likeness.of(given).withSignature(false);
        var received = dossier.receiving().isPresent() ? dossier.withReceiving(Receiving.ELECTRONIC) : dossier;
        return received.sent()
                .map(sent -> received.withSent(new Sent(
                        1,
                        sent.status(),
                        script.scenario().day(),
                        sent.due().map(due -> asFarOff(due, state.day())),
                        state.stage() == Stage.TRACK ? likeness.of(sent.reasons()) : List.of(),
                        sent.apologised())))
                .orElse(received);
    }

    private LocalDate asFarOff(LocalDate due, LocalDate from) {
        var days = 0;
        for (var day = from; day.isBefore(due); day = script.workingDays().next(day)) {
            days++;
        }
        return script.workingDays().plus(script.scenario().day(), days);
    }
}
