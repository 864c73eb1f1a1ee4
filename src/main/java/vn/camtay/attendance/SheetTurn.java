package vn.camtay.attendance;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.attendance.MarkOutcome.Marked;
import vn.camtay.attendance.MarkOutcome.ReplacedIsHere;
import vn.camtay.attendance.VoidOutcome.AlreadyVoided;
import vn.camtay.attendance.VoidOutcome.NoReason;
import vn.camtay.attendance.VoidOutcome.Voided;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Folding;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.timetable.Session;
import vn.camtay.timetable.SessionId;

/// The short part of marking that has to be alone with the sheet: one durable write. What needs no turn was looked up
/// before.
@Component
class SheetTurn {
    private final Marks marks;
    private final Roster roster;
    private final Time time;
    private final Origin origin;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SheetTurn(Marks marks, Roster roster, Time time, Origin origin, Audit audit, ApplicationEventPublisher events) {
        this.marks = marks;
        this.roster = roster;
        this.time = time;
        this.origin = origin;
        this.audit = audit;
        this.events = events;
    }

    /// @param before what was known without the turn, which holds if nobody ever took it for this person
    @Transactional
    public MarkOutcome mark(MarkPresent request, Session session, Person person, Basis basis, SoFar before) {
        var first = marks.takeTurn(request.commune(), session.id(), person.id()) == 1;
        var known = first ? before : marks.soFar(request, person.id());
        return known.findAnswer(person)
                .or(() -> findReplaced(request.commune(), session.id(), basis))
                .orElseGet(() -> new Marked(add(request, session, known.id(), person.id(), basis), person));
    }

    /// Adds the person and the mark together, or neither. The same form with the same name finds its mark again.
    @Transactional
    public MarkOutcome markNewcomer(MarkPresent request, Session session, NewPerson newcomer) {
        var id = request.fact().ofOther(newcomer.hamlet() + "/" + Folding.fold(newcomer.name()));
        var known = marks.find(request.commune(), id);
        if (known.isPresent()) {
            var person = roster.get(
                    request.commune(), session.programme(), known.get().person());
            var sheet = marks.sheetOf(request.commune(), session.id(), person.id());
            return new SoFar(sheet, id).findAnswer(person).orElseThrow(() -> new NotFound("mark"));
        }
        var replaced = findReplaced(request.commune(), session.id(), request.basis());
        if (replaced.isPresent()) {
            return replaced.get();
        }
        var person = roster.add(request.commune(), newcomer);
        request.by().ifPresent(by -> audit.record(request.commune(), by, "person.walked-in", person.toString()));
        var mark = add(request, session, id, person, request.basis());
        return new Marked(mark, roster.get(request.commune(), session.programme(), person));
    }

    private Optional<MarkOutcome> findReplaced(CommuneCode commune, SessionId session, Basis basis) {
        return basis instanceof Basis.Substitute(var instead, var _)
                ? marks.sheetOf(commune, session, instead).findFirst(instead).map(ReplacedIsHere::new)
                : Optional.empty();
    }

    private Mark add(MarkPresent request, Session session, MarkId id, PersonId person, Basis basis) {
        var now = Stored.asStored(time.now());
        var mark = new Mark(
                id,
                session.id(),
                person,
                request.means(),
                basis,
                request.pageIssued(),
                now,
                request.by(),
                origin.id().toString());
        if (!marks.add(request.commune(), mark)) { // the same form twice at one moment: the other is being answered
            throw new IllegalStateException("this mark is being added by another request");
        }
        events.publishEvent(new SheetChanged(request.commune(), session.id()));
        return mark;
    }

    @Transactional
    public VoidOutcome takeBack(VoidMark request) {
        var mark = marks.find(request.commune(), request.mark()).orElseThrow(() -> new NotFound("mark"));
        marks.takeTurn(request.commune(), mark.session(), mark.person());
        var sheet = marks.sheetOf(request.commune(), mark.session(), mark.person());
        var first = sheet.findVoid(mark.id());
        if (first.isPresent()) {
            return first.get().id().equals(request.fact())
                    ? new Voided(mark, first.get())
                    : new AlreadyVoided(mark, first.get());
        }
        var reason = Folding.clean(request.reason());
        if (reason.isEmpty()) {
            return new NoReason(mark);
        }
        return new Voided(mark, add(request, mark, reason));
    }

    private MarkVoid add(VoidMark request, Mark mark, String reason) {
        var one = new MarkVoid(
                request.fact(),
                mark.id(),
                reason,
                Stored.asStored(time.now()),
                request.by(),
                origin.id().toString());
        if (!marks.add(request.commune(), one)) { // an id used for another mark: a form gone back to
            throw new IllegalStateException("this id voids another mark");
        }
        audit.record(request.commune(), request.by(), "mark.voided", mark.id().toString());
        events.publishEvent(new SheetChanged(request.commune(), mark.session()));
        return one;
    }
}
