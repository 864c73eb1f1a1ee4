package vn.camtay.attendance.board;

import java.time.Duration;
import java.util.List;
import vn.camtay.attendance.SessionTally;
import vn.camtay.page.QrPicture;
import vn.camtay.timetable.Session;

/// What the hall's screen shows.
///
/// @param address where phones go: "192.168.43.1:8080/d"
/// @param reachable whether that is an address of a network, not only of this machine
/// @param code the hall's code with a space: "482 917"
/// @param open whether the code is good now
/// @param sessions to choose another one from
record BoardView(
        SessionTally tally,
        boolean open,
        String address,
        boolean reachable,
        String code,
        Duration untilChange,
        QrPicture qr,
        List<Session> sessions) {
    long minutes() {
        return untilChange.toMinutes();
    }

    long seconds() {
        return untilChange.toSecondsPart();
    }
}
