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

/// The short part of marking that decides: one durable write. Of two desks with the same person at one moment the
/// table takes one mark, and the other desk is told that one. What does not decide was looked up before.
@Component
class SheetTurn {
    private static final int TRIES = 3;

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

    /// Marks somebody on the list. Nearly all are here for the first time, so that is tried first, in one statement.
    @Transactional
    public MarkOutcome mark(MarkPresent request, Session session, Person person) {
        var first = markOf(request, session, request.fact(), person.id(), Basis.LISTED);
        return add(request.commune(), first, 0)
                ? new Marked(first, person)
                : letIn(request, session, person, Basis.LISTED);
    }

    /// Marks somebody who may have been marked before, or with whom something has to be looked up.
    @Transactional
    public MarkOutcome letIn(MarkPresent request, Session session, Person person, Basis basis) {
        for (var tries = 0; tries < TRIES; tries++) {
            var known = marks.soFar(request, person.id());
            var answer = known.findAnswer(person).or(() -> findReplaced(request.commune(), session.id(), basis));
            if (answer.isPresent()) {
                return answer.get();
            }
            var mark = markOf(request, session, known.id(), person.id(), basis);
            if (add(request.commune(), mark, known.sheet().all().size())) {
                return new Marked(mark, person);
            } // another desk was quicker, and its mark can be read now
        }
        throw new IllegalStateException("the form's id is used for several people");
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
        var mark = markOf(request, session, id, person, request.basis());
        if (!add(request.commune(), mark, 0)) { // the same form twice at one moment: the other is being answered
            throw new IllegalStateException("this mark is being added by another request");
        }
        return new Marked(mark, roster.get(request.commune(), session.programme(), person));
    }

    private Optional<MarkOutcome> findReplaced(CommuneCode commune, SessionId session, Basis basis) {
        return basis instanceof Basis.Substitute(var instead, var _)
                ? marks.sheetOf(commune, session, instead).findFirst(instead).map(ReplacedIsHere::new)
                : Optional.empty();
    }

    private Mark markOf(MarkPresent request, Session session, MarkId id, PersonId person, Basis basis) {
        return new Mark(
                id,
                session.id(),
                person,
                request.means(),
                basis,
                request.pageIssued(),
                Stored.asStored(time.now()),
                request.by(),
                origin.id().toString());
    }

    private boolean add(CommuneCode commune, Mark mark, long nth) {
        if (!marks.add(commune, mark, nth)) {
            return false;
        }
        events.publishEvent(new SheetChanged(commune, mark.session()));
        return true;
    }

    @Transactional
    public VoidOutcome takeBack(VoidMark request) {
        var mark = marks.find(request.commune(), request.mark()).orElseThrow(() -> new NotFound("mark"));
        var before = findTakenBack(request, mark);
        if (before.isPresent()) {
            return before.get();
        }
        var reason = Folding.clean(request.reason());
        if (reason.isEmpty()) {
            return new NoReason(mark);
        }
        var one = new MarkVoid(
                request.fact(),
                mark.id(),
                reason,
                Stored.asStored(time.now()),
                request.by(),
                origin.id().toString());
        if (!marks.add(request.commune(), one)) {
            // another desk was quicker; or a form gone back to, whose id voids another mark
            return findTakenBack(request, mark)
                    .orElseThrow(() -> new IllegalStateException("this id voids another mark"));
        }
        audit.record(request.commune(), request.by(), "mark.voided", mark.id().toString());
        events.publishEvent(new SheetChanged(request.commune(), mark.session()));
        return new Voided(mark, one);
    }

    private Optional<VoidOutcome> findTakenBack(VoidMark request, Mark mark) {
        return marks.sheetOf(request.commune(), mark.session(), mark.person())
                .findVoid(mark.id())
                .map(first ->
                        first.id().equals(request.fact()) ? new Voided(mark, first) : new AlreadyVoided(mark, first));
    }
}
