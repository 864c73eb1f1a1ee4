package vn.camtay.report.paper;

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
import vn.camtay.report.counting.Report;
import vn.camtay.report.counting.Results;
import vn.camtay.report.counting.What;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestStore;
import vn.camtay.timetable.Session;

/// A hall at nine on its first morning, with the faces of this module on the same database.
public final class TestResults {
    public final TestHall hall;
    public final Report report;
    final Issuing issuing;
    private final TestStore store;

    public TestResults(TestStore store) {
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

    public Results results() {
        return report.find(TestHall.COMMUNE).orElseThrow();
    }

    public int count(What what) {
        return results().count(what);
    }

    /// From the signed sheet, at any hour after the session began.
    public Mark onPaper(Session session, Person person) {
        return onPaper(session, person, Basis.LISTED);
    }

    public Mark onPaper(Session session, Person person, Basis basis) {
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

    public IssueReport request(UUID fact, int number) {
        return new IssueReport(fact, TestHall.COMMUNE, heading(number), number, day(), TestHall.STAFF);
    }

    public Heading heading(int number) {
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

    public static LocalDate day() {
        return TestHall.SUNDAY.plusDays(2);
    }

    public UUID fact() {
        return hall.bean(Ids.class).next();
    }

    public long audited(String action) {
        return store.jdbc()
                .sql("select count(*) from audit where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
