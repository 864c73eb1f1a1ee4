package vn.camtay.timetable;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClassHours;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.PlanId;

/// The hours of a cluster's sessions, for papers of modules that come before the timetable.
@Component
class SessionHours implements ClassHours {
    private final Timetable timetable;

    SessionHours(Timetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public List<Period> hoursOf(CommuneCode commune, PlanId programme, ClusterId cluster) {
        return timetable.list(commune, programme).stream()
                .filter(session -> session.cluster().equals(cluster))
                .map(session -> new Period(
                        session.day(), session.hours().starts(), session.hours().ends()))
                .toList();
    }
}
