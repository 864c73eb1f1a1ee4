package vn.camtay.practice.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Everything there is to know of a rehearsal at one moment. It follows from the script and the actions so far, and
/// holds nothing that anybody typed.
///
/// @param day on the rehearsal's own calendar, which runs faster than the wall's
/// @param nextDay when the calendar turns by itself; empty while nobody waits for a day to pass
/// @param deskTaken whether a person sits at the clerk's desk; else an automatic clerk works there
/// @param handled the helper's situations that were dealt with
public record State(
        Stage stage,
        boolean signedIn,
        EId eId,
        Dossier dossier,
        Payment payment,
        List<Notice> notices,
        Meeting troubles,
        LocalDate day,
        Optional<Instant> nextDay,
        boolean deskTaken,
        boolean paused,
        SortedSet<String> handled) {
    public State {
        notices = List.copyOf(notices);
    }

    State at(Stage now) {
        return but(copy -> copy.stage = now);
    }

    State signedIn(boolean yes) {
        return but(copy -> copy.signedIn = yes);
    }

    State with(EId now) {
        return but(copy -> copy.eId = now);
    }

    State with(Dossier now) {
        return but(copy -> copy.dossier = now);
    }

    State with(Payment now) {
        return but(copy -> copy.payment = now);
    }

    State with(Meeting now) {
        return but(copy -> copy.troubles = now);
    }

    State told(Notice notice) {
        var now = new ArrayList<>(notices);
        now.add(notice);
        return but(copy -> copy.notices = now);
    }

    State on(LocalDate now, Optional<Instant> next) {
        return but(copy -> {
            copy.day = now;
            copy.nextDay = next;
        });
    }

    State withDesk(boolean taken) {
        return but(copy -> copy.deskTaken = taken);
    }

    State paused(boolean yes) {
        return but(copy -> copy.paused = yes);
    }

    State handled(String situation) {
        var now = new TreeSet<>(handled);
        now.add(situation);
        return but(copy -> copy.handled = now);
    }

    public boolean isOver() {
        return stage.isOver();
    }

    /// The same in all but what is set on the copy.
    private State but(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.state();
    }

    /// All parts of a state, open to be set.
    private static final class Copy {
        private Stage stage;
        private boolean signedIn;
        private EId eId;
        private Dossier dossier;
        private Payment payment;
        private List<Notice> notices;
        private Meeting troubles;
        private LocalDate day;
        private Optional<Instant> nextDay;
        private boolean deskTaken;
        private boolean paused;
        private SortedSet<String> handled;

        Copy(State of) {
            stage = of.stage;
            signedIn = of.signedIn;
            eId = of.eId;
            dossier = of.dossier;
            payment = of.payment;
            notices = of.notices;
            troubles = of.troubles;
            day = of.day;
            nextDay = of.nextDay;
            deskTaken = of.deskTaken;
            paused = of.paused;
            handled = of.handled;
        }

        State state() {
            return new State(
                    stage, signedIn, eId, dossier, payment, notices, troubles, day, nextDay, deskTaken, paused,
                    handled);
        }
    }
}
