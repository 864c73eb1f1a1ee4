package vn.camtay.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.PlanId;

/// Half a day of training of one cluster at its venue.
public record Session(
        CommuneCode commune,
        PlanId programme,
        SessionId id,
        ClusterId cluster,
        LocalDate day,
        DayPart part,
        Hours hours) {
    /// People come early, and the door opens for them.
    public static final Duration OPENS_BEFORE = Duration.ofMinutes(90);

    /// From when on people may be marked.
    public Instant opens(ZoneId zone) {
        return starts(zone).minus(OPENS_BEFORE);
    }

    public Instant starts(ZoneId zone) {
        return day.atTime(hours.starts()).atZone(zone).toInstant();
    }

    public Instant ends(ZoneId zone) {
        return day.atTime(hours.ends()).atZone(zone).toInstant();
    }

    /// The first moment of the next day.
    public Instant dayOver(ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /// From 90 minutes before the start until the end, both included.
    public boolean isOpen(Instant moment, ZoneId zone) {
        return !moment.isBefore(opens(zone)) && !moment.isAfter(ends(zone));
    }
}
