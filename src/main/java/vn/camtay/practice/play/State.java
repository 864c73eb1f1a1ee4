package vn.camtay.practice.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

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
        return new State(
                now, signedIn, eId, dossier, payment, notices, troubles, day, nextDay, deskTaken, paused, handled);
    }

    State signedIn(boolean yes) {
        return new State(
                stage, yes, eId, dossier, payment, notices, troubles, day, nextDay, deskTaken, paused, handled);
    }

    State with(EId now) {
        return new State(
                stage, signedIn, now, dossier, payment, notices, troubles, day, nextDay, deskTaken, paused, handled);
    }

    State with(Dossier now) {
        return new State(
                stage, signedIn, eId, now, payment, notices, troubles, day, nextDay, deskTaken, paused, handled);
    }

    State with(Payment now) {
        return new State(
                stage, signedIn, eId, dossier, now, notices, troubles, day, nextDay, deskTaken, paused, handled);
    }

    State with(Meeting now) {
        return new State(
                stage, signedIn, eId, dossier, payment, notices, now, day, nextDay, deskTaken, paused, handled);
    }

    State told(Notice notice) {
        var now = new ArrayList<>(notices);
        now.add(notice);
        return new State(
                stage, signedIn, eId, dossier, payment, now, troubles, day, nextDay, deskTaken, paused, handled);
    }

    State on(LocalDate now, Optional<Instant> next) {
        return new State(
                stage, signedIn, eId, dossier, payment, notices, troubles, now, next, deskTaken, paused, handled);
    }

    State withDesk(boolean taken) {
        return new State(
                stage, signedIn, eId, dossier, payment, notices, troubles, day, nextDay, taken, paused, handled);
    }

    State paused(boolean yes) {
        return new State(
                stage, signedIn, eId, dossier, payment, notices, troubles, day, nextDay, deskTaken, yes, handled);
    }

    State handled(String situation) {
        var now = new TreeSet<>(handled);
        now.add(situation);
        return new State(
                stage, signedIn, eId, dossier, payment, notices, troubles, day, nextDay, deskTaken, paused, now);
    }

    public boolean isOver() {
        return stage.isOver();
    }
}
