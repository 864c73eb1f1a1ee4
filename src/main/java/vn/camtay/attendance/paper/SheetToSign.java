package vn.camtay.attendance.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.camtay.attendance.SessionTally;
import vn.camtay.document.SignSheet;
import vn.camtay.document.Table;
import vn.camtay.place.Commune;
import vn.camtay.place.Hamlet;
import vn.camtay.roster.Person;
import vn.camtay.timetable.DayPart;

/// The list of a cluster's day to sign, hamlet by hamlet: everybody convoked, a cell for each session, and empty rows
/// for those who come besides.
final class SheetToSign {
    private static final int ROWS_TO_SPARE = 3;

    private SheetToSign() {}

    /// @param sessions of one cluster and day
    static SignSheet of(Commune commune, List<SessionTally> sessions) {
        var first = sessions.getFirst();
        var about = List.of(
                first.cluster().name() + " · " + day(first.session().day()),
                "Địa điểm: " + first.cluster().venue());
        var groups = first.hamlets().stream()
                .map(one -> new SignSheet.Group(
                        one.hamlet().name(),
                        people(sessions, one.hamlet()),
                        List.of("NGƯỜI LẬP DANH SÁCH", "TRƯỞNG BAN ĐIỀU HÀNH ẤP")))
                .toList();
        return new SignSheet(
                "UBND " + commune.title().toUpperCase(Locale.of("vi")), "DANH SÁCH ĐIỂM DANH", about, groups);
    }

    private static Table people(List<SessionTally> sessions, Hamlet hamlet) {
        var draft = Table.draft()
                .centred("TT", 8)
                .column("Họ và tên", 44)
                .column("Nhiệm vụ", 36)
                .over("Ký tên", sessions.size());
        for (var tally : sessions) {
            draft.centred(title(tally), 30);
        }
        var row = 0;
        for (var seat : sessions.getFirst().seatsOf(hamlet)) {
            if (!seat.person().isDeleted()) {
                draft.row(cells(++row, seat.person().name(), duty(seat.person()), sessions.size()));
            }
        }
        draft.emptyRows(ROWS_TO_SPARE, row + 1);
        return draft.build();
    }

    private static String[] cells(int row, String name, String duty, int sessions) {
        var cells = new String[3 + sessions];
        java.util.Arrays.fill(cells, "");
        cells[0] = Integer.toString(row);
        cells[1] = name;
        cells[2] = duty;
        return cells;
    }

    private static String title(SessionTally tally) {
        var part = tally.session().part() == DayPart.MORNING ? "Buổi sáng" : "Buổi chiều";
        return part + ", " + tally.session().hours().starts();
    }

    private static String duty(Person person) {
        return person.places().stream()
                .map(Person.Nomination::role)
                .filter(role -> !role.isBlank())
                .distinct()
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy", Locale.ROOT));
    }
}
