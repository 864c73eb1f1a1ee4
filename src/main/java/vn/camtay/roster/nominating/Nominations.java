package vn.camtay.roster.nominating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.Subject;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.roster.consent.Consents;
import vn.camtay.roster.deleting.Deletions;
import vn.camtay.roster.nominating.NominateOutcome.AlreadyThere;
import vn.camtay.roster.nominating.NominateOutcome.DeletedBefore;
import vn.camtay.roster.nominating.NominateOutcome.Nominated;
import vn.camtay.roster.nominating.NominateOutcome.SecondHead;
import vn.camtay.roster.nominating.NominateOutcome.TooLate;
import vn.camtay.roster.nominating.NominateOutcome.Withdrawn;
import vn.camtay.roster.reading.NameText;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// Sends and withdraws people one by one. Hamlet heads do so for their own hamlets and until the deadline, the office
/// for all and at any time.
@Component
public class Nominations {
    private final Turns turns;
    private final Roster roster;
    private final Programmes programmes;
    private final Consents consents;
    private final Deletions deletions;
    private final SignInCodes codes;
    private final Audit audit;
    private final Ids ids;
    private final Time time;

    Nominations(
            Turns turns,
            Roster roster,
            Programmes programmes,
            Consents consents,
            Deletions deletions,
            SignInCodes codes,
            Audit audit,
            Ids ids,
            Time time) {
        this.turns = turns;
        this.roster = roster;
        this.programmes = programmes;
        this.consents = consents;
        this.deletions = deletions;
        this.codes = codes;
        this.audit = audit;
        this.ids = ids;
        this.time = time;
    }

    public Deadline deadline(CommuneCode commune, PlanId programme) {
        return turns.deadline(commune, programme);
    }

    @Transactional
    public void setDeadline(CommuneCode commune, PlanId programme, Deadline deadline, UUID by) {
        turns.setDeadline(commune, programme, deadline);
        audit.record(commune, by, "roster.deadline", programme.toString());
    }

    /// What was decided by hand about somebody, youngest first.
    public List<Turn> listTurns(CommuneCode commune, PlanId programme, PersonId person) {
        return turns.of(commune, programme, person);
    }

    /// Why a subject may no longer change the list of a hamlet; empty while they may.
    public Optional<TooLate> findClosed(Subject by, PlanId programme, HamletId hamlet) {
        if (by.seesWholeCommune()) {
            return Optional.empty();
        }
        var deadline = turns.deadline(by.commune(), programme);
        return programmes
                .get(by.commune(), programme)
                .clusterOf(hamlet)
                .map(cluster -> deadline.lastDay(cluster.day()))
                .filter(last -> time.today().isAfter(last))
                .map(last -> new TooLate(last, deadline.contact()));
    }

    @Transactional
    public NominateOutcome nominate(Nominate request) {
        var commune = request.by().commune();
        check(request.by(), request.person().hamlet());
        var before = turns.findPerson(commune, request.fact());
        if (before.isPresent()) {
            return new Nominated(roster.get(commune, request.programme(), before.get()));
        }
        var closed =
                findClosed(request.by(), request.programme(), request.person().hamlet());
        if (closed.isPresent()) {
            return closed.get();
        }
        var namesake = roster
                .listOf(commune, request.programme(), request.person().hamlet())
                .stream()
                .filter(person -> NameText.agree(person.name(), request.person().name()))
                .findFirst();
        if (namesake.filter(Person::convoked).isPresent()) {
            return new AlreadyThere(namesake.get());
        }
        var deleted = deletions.find(
                commune, request.person().name(), request.person().hamlet());
        if (namesake.isEmpty() && deleted.isPresent() && !request.again()) {
            return new DeletedBefore(deleted.get().at());
        }
        var head = findOtherHead(request);
        if (head.isPresent()) {
            return new SecondHead(head.get());
        }
        for (var id : request.replaced()) {
            check(request.by(), roster.get(commune, request.programme(), id).hamlet());
            takeOut(commune, request.programme(), id, request.by().id());
        }
        return new Nominated(bringIn(request, namesake));
    }

    /// The head who would stay beside a new one: a hamlet has one, and only they act for it.
    private Optional<Person> findOtherHead(Nominate request) {
        var others = request.taken().isHead()
                ? roster.listOf(
                        request.by().commune(),
                        request.programme(),
                        request.person().hamlet())
                : List.<Person>of();
        return others.stream()
                .filter(person -> person.convoked() && person.isHead())
                .filter(person -> !request.replaced().contains(person.id()))
                .findFirst();
    }

    /// Somebody withdrawn earlier comes back as who they were, with their badge.
    private Person bringIn(Nominate request, Optional<Person> namesake) {
        var commune = request.by().commune();
        var by = request.by().id();
        var id = namesake.map(Person::id).orElseGet(() -> roster.add(commune, request.person()));
        roster.nominate(commune, request.programme(), id, request.taken(), by);
        turns.add(
                commune,
                request.fact(),
                request.programme(),
                id,
                Turns.Kind.NOMINATED,
                "",
                request.replaced().stream().findFirst().orElse(null),
                time.now(),
                by);
        codes.issue(commune, id.value(), by);
        audit.record(commune, by, "person.nominated", id.toString());
        consents.text().purposes().stream()
                .filter(purpose -> request.agreed().contains(purpose.key()))
                .forEach(purpose -> consents.answer(commune, ids.next(), id, purpose.key(), true, by));
        return roster.get(commune, request.programme(), id);
    }

    @Transactional
    public NominateOutcome withdraw(Subject by, PlanId programme, PersonId person, UUID fact, String reason) {
        var known = roster.get(by.commune(), programme, person);
        check(by, known.hamlet());
        if (turns.findPerson(by.commune(), fact).isEmpty()) {
            var closed = findClosed(by, programme, known.hamlet());
            if (closed.isPresent()) {
                return closed.get();
            }
            takeOut(by.commune(), programme, person, fact, reason, by.id());
        }
        return new Withdrawn(known);
    }

    /// Takes out a head whom somebody else replaces, as whoever decided that was asked.
    @Transactional
    public void takeOut(CommuneCode commune, PlanId programme, PersonId head, UUID by) {
        takeOut(commune, programme, head, ids.next(), "", by);
    }

    private void takeOut(CommuneCode commune, PlanId programme, PersonId person, UUID fact, String reason, UUID by) {
        turns.add(commune, fact, programme, person, Turns.Kind.WITHDRAWN, reason, null, time.now(), by);
        roster.withdraw(commune, programme, person, by);
        audit.record(commune, by, "person.withdrawn", person.toString());
    }

    /// Another hamlet's people stay unknown.
    private static void check(Subject by, HamletId hamlet) {
        if (!by.sees(hamlet)) {
            throw new NotFound("hamlet");
        }
    }
}
