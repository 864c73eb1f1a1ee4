package vn.camtay.home;

import java.util.List;
import java.util.Optional;
import vn.camtay.attendance.Attended;
import vn.camtay.plan.Programme;
import vn.camtay.roster.Person;
import vn.camtay.shared.Time;
import vn.camtay.timetable.Session;

/// What a trainee's page says.
///
/// @param cluster empty for somebody whose hamlet the programme does not convene
/// @param sessions the cluster's sessions with the person's mark
/// @param now the session whose door is open and that still lacks their mark
/// @param next the first session to come that is not open yet
record TraineeDay(
        Person person,
        Optional<Programme.Cluster> cluster,
        List<Attended> sessions,
        Optional<Session> now,
        Optional<Session> next) {
    static TraineeDay of(Person person, Programme programme, List<Attended> sessions, Time time) {
        var moment = time.now();
        var now = sessions.stream()
                .filter(one -> one.mark().isEmpty() && one.session().isOpen(moment, time.zone()))
                .map(Attended::session)
                .findFirst();
        var next = sessions.stream()
                .map(Attended::session)
                .filter(session -> session.opens(time.zone()).isAfter(moment))
                .findFirst();
        return new TraineeDay(person, programme.clusterOf(person.hamlet()), List.copyOf(sessions), now, next);
    }

    boolean allDone() {
        return !sessions.isEmpty()
                && sessions.stream().allMatch(one -> one.mark().isPresent());
    }
}
