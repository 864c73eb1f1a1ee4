package vn.camtay.attendance;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.attendance.MarkOutcome.NobodyToReplace;
import vn.camtay.attendance.MarkOutcome.NotConvoked;
import vn.camtay.attendance.MarkOutcome.ReasonMissing;
import vn.camtay.attendance.MarkOutcome.UnknownNumber;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Time;
import vn.camtay.timetable.Session;
import vn.camtay.timetable.SessionId;
import vn.camtay.timetable.Timetable;

/// Marks people present, takes marks back, and counts who came.
@Component
public class Attendance {
    private final Programmes programmes;
    private final Roster roster;
    private final Timetable timetable;
    private final Marks marks;
    private final SheetTurn turn;
    private final Time time;

    Attendance(Programmes programmes, Roster roster, Timetable timetable, Marks marks, SheetTurn turn, Time time) {
        this.programmes = programmes;
        this.roster = roster;
        this.timetable = timetable;
        this.marks = marks;
        this.turn = turn;
        this.time = time;
    }

    /// Marks somebody. When this returns `Marked`, the mark is on the disk.
    public MarkOutcome mark(MarkPresent request) {
        var session = timetable.get(request.commune(), request.session());
        var closed = DoorHours.findRefusal(session, request, time.now(), time.zone());
        if (closed.isPresent() && marks.find(request.commune(), request.fact()).isEmpty()) {
            return closed.get(); // who repeats a request that was in time is told its mark
        }
        return switch (request.who()) {
            case Who.Newcomer(var newcomer) ->
                findObjection(request, session).orElseGet(() -> turn.markNewcomer(request, session, newcomer));
            case Who.Known(var id) -> mark(request, session, roster.find(request.commune(), session.programme(), id));
            case Who.Numbered(var number) ->
                mark(request, session, roster.find(request.commune(), session.programme(), number));
        };
    }

    private MarkOutcome mark(MarkPresent request, Session session, Optional<Person> found) {
        if (found.isEmpty()) {
            return new UnknownNumber();
        }
        var person = found.get();
        var convoked = new Convoked(programmes.get(request.commune(), session.programme()));
        if (convoked.isExpected(person, session)) {
            return turn.mark(request, session, person);
        }
        var answer = marks.soFar(request, person.id()).findAnswer(person);
        if (answer.isPresent()) { // let in before
            return answer.get();
        }
        if (request.basis() instanceof Basis.Listed) {
            return new NotConvoked(person, convoked.findCluster(person));
        }
        return findObjection(request, session).orElseGet(() -> turn.letIn(request, session, person, request.basis()));
    }

    /// What speaks against letting in somebody who is not on the list.
    private Optional<MarkOutcome> findObjection(MarkPresent request, Session session) {
        return switch (request.basis()) {
            case Basis.Listed() -> Optional.of(new ReasonMissing());
            case Basis.WalkIn(var reason) -> reason.isBlank() ? Optional.of(new ReasonMissing()) : Optional.empty();
            case Basis.Substitute(var instead, var reason) ->
                reason.isBlank()
                        ? Optional.of(new ReasonMissing())
                        : isOnList(instead, session) ? Optional.empty() : Optional.of(new NobodyToReplace());
        };
    }

    private boolean isOnList(PersonId id, Session session) {
        var convoked = new Convoked(programmes.get(session.commune(), session.programme()));
        return roster.find(session.commune(), session.programme(), id)
                .map(person -> convoked.isExpected(person, session))
                .orElse(false);
    }

    /// Takes one mark back, with a reason.
    public VoidOutcome takeBack(VoidMark request) {
        return turn.takeBack(request);
    }

    @Transactional(readOnly = true)
    public DaySheet sheet(CommuneCode commune, SessionId session) {
        return marks.sheetOf(commune, session);
    }

    @Transactional(readOnly = true)
    public SessionTally tally(CommuneCode commune, SessionId id) {
        var session = timetable.get(commune, id);
        var programme = programmes.get(commune, session.programme());
        return Counting.of(programme, session, roster.listCounted(commune, programme.id()), marks.sheetOf(commune, id));
    }

    /// All sessions of a programme by day and start.
    @Transactional(readOnly = true)
    public List<SessionTally> tally(CommuneCode commune, PlanId id) {
        var programme = programmes.get(commune, id);
        var people = roster.listCounted(commune, id);
        return timetable.list(commune, id).stream()
                .map(session -> Counting.of(programme, session, people, marks.sheetOf(commune, session.id())))
                .toList();
    }

    /// The sessions somebody is convoked to, and those they came to besides.
    @Transactional(readOnly = true)
    public List<Attended> marksOf(CommuneCode commune, PlanId programme, PersonId id) {
        return marksOf(programmes.get(commune, programme), roster.get(commune, programme, id));
    }

    /// The same for somebody who was looked up already.
    @Transactional(readOnly = true)
    public List<Attended> marksOf(Programme programme, Person person) {
        var own = new Convoked(programme).findCluster(person);
        var sessions = timetable.list(programme.commune(), programme.id());
        var sheets = marks.sheetsOf(
                programme.commune(), sessions.stream().map(Session::id).toList(), person.id());
        return sessions.stream()
                .map(session -> new Attended(
                        session,
                        Optional.ofNullable(sheets.get(session.id())).flatMap(sheet -> sheet.findFirst(person.id()))))
                .filter(one -> one.mark().isPresent()
                        || own.map(cluster -> cluster.id().equals(one.session().cluster()))
                                .orElse(false))
                .toList();
    }
}
