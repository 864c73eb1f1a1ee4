package vn.camtay.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.camtay.attendance.MarkOutcome.TooEarly;
import vn.camtay.attendance.MarkOutcome.TooLate;
import vn.camtay.attendance.MarkOutcome.WrongDay;
import vn.camtay.timetable.Session;

/// When a session takes marks. A phone counts by the moment its page was made in the hall; the desk may mark until the
/// day is over, and enter the signed sheet at any time after the start.
final class DoorHours {
    private DoorHours() {}

    /// Why this request comes at a wrong time, or empty.
    static Optional<MarkOutcome> findRefusal(Session session, MarkPresent request, Instant now, ZoneId zone) {
        var seen = request.pageIssued().orElse(now);
        if (request.means() == Means.PAPER) {
            return now.isBefore(session.starts(zone)) ? tooEarly(session, now, zone) : Optional.empty();
        }
        if (seen.isBefore(session.opens(zone))) {
            return tooEarly(session, seen, zone);
        }
        if (!seen.isBefore(session.dayOver(zone))) {
            return Optional.of(new WrongDay(session));
        }
        var late = request.means() == Means.OWN_PHONE && !session.isOpen(seen, zone);
        return late ? Optional.of(new TooLate(session)) : Optional.empty();
    }

    private static Optional<MarkOutcome> tooEarly(Session session, Instant seen, ZoneId zone) {
        var sameDay = LocalDate.ofInstant(seen, zone).equals(session.day());
        return Optional.of(sameDay ? new TooEarly(session, session.opens(zone)) : new WrongDay(session));
    }
}
