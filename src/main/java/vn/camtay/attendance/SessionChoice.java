package vn.camtay.attendance;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programmes;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.timetable.Session;
import vn.camtay.timetable.SessionId;
import vn.camtay.timetable.Timetable;

/// Which session a screen of the staff is about: the one chosen, else the one by the clock, else the last.
@Component
public class SessionChoice {
    private final Programmes programmes;
    private final Timetable timetable;
    private final Time time;

    SessionChoice(Programmes programmes, Timetable timetable, Time time) {
        this.programmes = programmes;
        this.timetable = timetable;
        this.time = time;
    }

    /// Empty while no plan is issued. A chosen session that does not exist is not found.
    public Optional<Session> find(CommuneCode commune, Optional<String> chosen) {
        if (chosen.isPresent() && !chosen.get().isBlank()) {
            return Optional.of(timetable.get(commune, id(chosen.get())));
        }
        return programmes
                .findCurrent(commune)
                .flatMap(programme -> timetable
                        .findCurrent(commune, programme.id(), time.now(), time.zone())
                        .or(() -> timetable.list(commune, programme.id()).reversed().stream()
                                .findFirst()));
    }

    /// All sessions of the commune's programme.
    public List<Session> list(CommuneCode commune) {
        return programmes
                .findCurrent(commune)
                .map(programme -> timetable.list(commune, programme.id()))
                .orElse(List.of());
    }

    private static SessionId id(String text) {
        try {
            return SessionId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("session");
        }
    }
}
