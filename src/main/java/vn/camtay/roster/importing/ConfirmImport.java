package vn.camtay.roster.importing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.access.SignInCodes;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.roster.importing.Lists.Ending;
import vn.camtay.roster.nominating.Nominations;
import vn.camtay.roster.reading.RosterReading;
import vn.camtay.shared.Time;

/// Writes a confirmed list in one piece: people, nominations, badges' codes, the trace.
@Component
class ConfirmImport {
    private final Lists lists;
    private final ImportPreviews previews;
    private final HeaderMemory headers;
    private final Roster roster;
    private final Nominations nominations;
    private final SignInCodes codes;
    private final Audit audit;
    private final Time time;

    ConfirmImport(
            Lists lists,
            ImportPreviews previews,
            HeaderMemory headers,
            Roster roster,
            Nominations nominations,
            SignInCodes codes,
            Audit audit,
            Time time) {
        this.lists = lists;
        this.previews = previews;
        this.headers = headers;
        this.roster = roster;
        this.nominations = nominations;
        this.codes = codes;
        this.audit = audit;
        this.time = time;
    }

    /// The file was read before: no other write has to wait for that.
    @Transactional
    public ConfirmOutcome confirm(Lists.Kept list, RosterReading reading, Decisions given, UUID by) {
        var preview = previews.of(list, reading, list.decisions().and(given));
        if (!preview.open().isEmpty()) {
            lists.change(list.commune(), list.id(), list.mapping(), preview.decisions());
            return new ConfirmOutcome.Undecided(preview);
        }
        var written = preview.counts();
        if (!lists.end(list.commune(), list.id(), Ending.CONFIRMED, written, time.now(), by)) {
            return ended(lists.find(list.commune(), list.id()).orElseThrow());
        }
        audit.record(list.commune(), by, "roster.imported", list.id().toString());
        headers.remember(list.commune(), list.mapping(), time.now(), by);
        var withdrawn = roster.listWithdrawn(list.commune(), list.programme());
        for (var line : preview.lines()) {
            switch (line.effect()) {
                case Effect.Added _ -> add(list, line.listed(), by);
                case Effect.Changed changed -> change(list, changed.person(), line.listed(), withdrawn, by);
                case Effect.Unchanged _, Effect.LeftOut _ -> {}
                case Effect.Asked _ -> throw new IllegalStateException("a question without an answer");
            }
        }
        OtherHeads.replaced(preview.questions(), preview.decisions())
                .forEach(head -> nominations.takeOut(list.commune(), list.programme(), head, by));
        return new ConfirmOutcome.Confirmed(written);
    }

    static ConfirmOutcome ended(Lists.Kept list) {
        return list.ending().orElseThrow() == Ending.CONFIRMED
                ? new ConfirmOutcome.AlreadyConfirmed(list.written())
                : new ConfirmOutcome.Dropped();
    }

    private void add(Lists.Kept list, Listed listed, UUID by) {
        var id = roster.add(list.commune(), listed.asNew());
        audit.record(list.commune(), by, "person.added", id.toString());
        nominate(list.commune(), list.programme(), id, listed.places(), by);
        codes.issue(list.commune(), id.value(), by);
    }

    private void change(
            Lists.Kept list, Person person, Listed listed, java.util.Map<PersonId, Set<String>> withdrawn, UUID by) {
        var from = withdrawn.getOrDefault(person.id(), Set.of());
        roster.change(list.commune(), list.programme(), person.id(), Differences.merged(person, listed), by);
        audit.record(list.commune(), by, "person.changed", person.id().toString());
        var places = Differences.newPlaces(person, listed, from);
        nominate(list.commune(), list.programme(), person.id(), places, by);
        codes.issue(list.commune(), person.id().value(), by);
    }

    private void nominate(CommuneCode commune, PlanId programme, PersonId id, List<Person.Nomination> places, UUID by) {
        for (var place : places) {
            roster.nominate(commune, programme, id, place, by);
        }
    }
}
