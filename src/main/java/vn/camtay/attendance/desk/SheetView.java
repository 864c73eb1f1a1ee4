package vn.camtay.attendance.desk;

import java.util.List;
import vn.camtay.attendance.Basis;
import vn.camtay.attendance.Mark;
import vn.camtay.attendance.SessionTally;
import vn.camtay.timetable.Session;

/// What the page of a session's sheet shows.
record SheetView(
        SessionTally tally, DeskAnswer answer, boolean mayTakeBack, List<Session> sessions, DeskView.Facts facts) {
    /// Why somebody beside the list was let in.
    static String reasonOf(Mark mark) {
        return switch (mark.basis()) {
            case Basis.Listed() -> "";
            case Basis.WalkIn(var reason) -> reason;
            case Basis.Substitute(var _, var reason) -> reason;
        };
    }
}
