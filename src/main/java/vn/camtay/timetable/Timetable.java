package vn.camtay.timetable;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.ProgrammeIssued;
import vn.camtay.shared.NotFound;
import vn.camtay.timetable.HoursOutcome.Changed;
import vn.camtay.timetable.HoursOutcome.EndsBeforeStart;
import vn.camtay.timetable.HoursOutcome.MeetsOther;
import vn.camtay.timetable.HoursOutcome.TooLong;

/// The sessions of a programme: two for each cluster's day, in the morning and in the afternoon, or the one that the
/// plan names.
@Component
public class Timetable {
    private final Sessions sessions;
    private final TimetableSettings settings;

    Timetable(Sessions sessions, TimetableSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    /// Makes the sessions in the same transaction that issues the plan.
    @EventListener
    @Transactional
    public void follow(ProgrammeIssued issued) {
        var programme = issued.programme();
        sessions.dropAll(programme.commune(), programme.id());
        for (var cluster : programme.clusters()) {
            for (var place = 0; place < cluster.days().size(); place++) {
                for (var part : DayPart.of(cluster.half())) {
                    sessions.settle(programme, cluster, place, part, settings.of(part));
                }
            }
        }
    }

    /// By day and start.
    public List<Session> list(CommuneCode commune, PlanId programme) {
        return sessions.list(commune).stream()
                .filter(session -> session.programme().equals(programme))
                .toList();
    }

    public Optional<Session> find(CommuneCode commune, SessionId id) {
        return sessions.list(commune).stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }

    public Session get(CommuneCode commune, SessionId id) {
        return find(commune, id).orElseThrow(() -> new NotFound("session"));
    }

    /// The session that a venue's screens are about now: the one whose door is open (90 minutes before its start to
    /// its end), else the next. Empty when the cluster's days are over.
    public Optional<Session> findCurrent(
            CommuneCode commune, PlanId programme, ClusterId cluster, Instant now, ZoneId zone) {
        return list(commune, programme).stream()
                .filter(session -> session.cluster().equals(cluster))
                .filter(session -> !session.ends(zone).isBefore(now))
                .findFirst();
    }

    /// Where it does not matter which venue: the first session that is not over.
    public Optional<Session> findCurrent(CommuneCode commune, PlanId programme, Instant now, ZoneId zone) {
        return list(commune, programme).stream()
                .filter(session -> !session.ends(zone).isBefore(now))
                .findFirst();
    }

    @Transactional
    public HoursOutcome changeHours(CommuneCode commune, SessionId id, LocalTime starts, LocalTime ends) {
        var session = get(commune, id);
        if (!ends.isAfter(starts)) {
            return new EndsBeforeStart();
        }
        var hours = new Hours(starts, ends);
        if (hours.length().compareTo(Hours.LONGEST) > 0) {
            return new TooLong();
        }
        var other = findOther(session, hours);
        if (other.isPresent()) {
            return new MeetsOther(other.get());
        }
        sessions.change(commune, id, hours);
        return new Changed(get(commune, id));
    }

    private Optional<Session> findOther(Session session, Hours hours) {
        return list(session.commune(), session.programme()).stream()
                .filter(other -> !other.id().equals(session.id()))
                .filter(other -> other.cluster().equals(session.cluster()))
                .filter(other ->
                        other.day().equals(session.day()) && other.hours().meets(hours))
                .findFirst();
    }
}
