package vn.camtay.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.access.Audit;
import vn.camtay.attendance.Basis;
import vn.camtay.attendance.Mark;
import vn.camtay.attendance.MarkOutcome.Marked;
import vn.camtay.attendance.MarkPresent;
import vn.camtay.attendance.Means;
import vn.camtay.attendance.TestHall;
import vn.camtay.attendance.Who;
import vn.camtay.place.Places;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestStore;
import vn.camtay.timetable.Session;

/// A hall at nine on its first morning, with the faces of this module on the same database.
final class TestResults {
    final TestHall hall;
    final Report report;
    final Issuing issuing;
    private final TestStore store;

    TestResults(TestStore store) {
        this.store = store;
        hall = new TestHall(store);
        hall.setClock(TestHall.SATURDAY, "09:00");
        var time = hall.bean(Time.class);
        report = store.transactional(
                new Report(hall.bean(Programmes.class), hall.bean(Roster.class), hall.attendance(), time));
        var reports = new IssuedReports(store.jdbc());
        var turn = store.transactional(new IssueTurn(reports, hall.bean(Audit.class)));
        issuing = new Issuing(report, reports, turn, store.files(), time, hall.bean(Origin.class));
    }

    Results results() {
        return report.find(TestHall.COMMUNE).orElseThrow();
    }

    int count(What what) {
        return results().count(what);
    }

    /// From the signed sheet, at any hour after the session began.
    Mark onPaper(Session session, Person person) {
        return onPaper(session, person, Basis.LISTED);
    }

    Mark onPaper(Session session, Person person, Basis basis) {
        var request = new MarkPresent(
                hall.fact(),
                TestHall.COMMUNE,
                session.id(),
                new Who.Known(person.id()),
                Means.PAPER,
                basis,
                Optional.empty(),
                Optional.of(TestHall.STAFF));
        return ((Marked) hall.attendance().mark(request)).mark();
    }

    IssueReport request(UUID fact, int number) {
        return new IssueReport(fact, TestHall.COMMUNE, heading(number), number, day(), TestHall.STAFF);
    }

    Heading heading(int number) {
        return new Heading(
                hall.bean(Places.class).getCommune(TestHall.COMMUNE),
                Optional.of(number),
                "BC-UBND",
                Optional.of(day()),
                "Kết quả tập huấn kỹ năng số năm 2025",
                "số 05/KH-UBND ngày 05 tháng 11 năm 2025",
                "",
                ResultDocument.usualRecipients(),
                new Heading.Signer(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Lê Văn Thạnh"));
    }

    static LocalDate day() {
        return TestHall.SUNDAY.plusDays(2);
    }

    UUID fact() {
        return hall.bean(Ids.class).next();
    }

    long audited(String action) {
        return store.jdbc()
                .sql("select count(*) from audit where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
