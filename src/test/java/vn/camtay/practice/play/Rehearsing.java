package vn.camtay.practice.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.camtay.practice.play.Dossier.Sent;

/// A rehearsal in a test: what was done so far, and how things stand.
record Rehearsing(Script script, State state, Instant now, Outcome outcome, List<Slip> slips) {
    private static final int ENOUGH = 80;

    static Rehearsing of(Script script) {
        return new Rehearsing(script, new Play(script).start(), Exploration.NOW, new Outcome.Went(), List.of());
    }

    /// A paper of the table put to the birth notice.
    static Action attach(String paper, boolean asPdf) {
        return new Action.Attach("birth-notice", new Attachment(List.of(paper), asPdf));
    }

    Rehearsing does(Action action) {
        return plays(Part.RESIDENT, action);
    }

    Rehearsing directs(Action.Direct action) {
        return plays(Part.TRAINER, action);
    }

    Rehearsing plays(Part part, Action action) {
        var played = new Play(script).play(state, part, action, now);
        var all = new ArrayList<>(slips);
        if (played.outcome() instanceof Outcome.Missed(var slip)) {
            all.add(slip);
        }
        return new Rehearsing(script, played.next(), now, played.outcome(), List.copyOf(all));
    }

    /// What would come of it, without doing it.
    Played tried(Action action) {
        return new Play(script).play(state, Part.RESIDENT, action, now);
    }

    Rehearsing after(Duration time) {
        var later = now.plus(time);
        return new Rehearsing(script, new Play(script).settle(state, later), later, outcome, slips);
    }

    /// Everything rightly until a screen is reached.
    Rehearsing upTo(Stage stage) {
        var here = this;
        for (var i = 0; i < ENOUGH && here.state.stage() != stage; i++) {
            here = here.does(new Moves(script).best(here.state));
        }
        if (here.state.stage() != stage) {
            throw new IllegalStateException("never came to " + stage + " but to " + here.state);
        }
        return here;
    }

    Rehearsing withAllPapers() {
        return upTo(Stage.PAPERS)
                .does(new Action.TakePapers(Set.copyOf(script.scenario().papers())));
    }

    Sent sent() {
        return state.dossier().sent().orElseThrow();
    }
}
