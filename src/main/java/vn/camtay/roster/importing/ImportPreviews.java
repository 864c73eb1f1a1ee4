package vn.camtay.roster.importing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Year;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.camtay.intake.ForeignFile;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.Places;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.roster.consent.ConsentText;
import vn.camtay.roster.consent.Consents;
import vn.camtay.roster.deleting.Deletions;
import vn.camtay.roster.reading.Mapping;
import vn.camtay.roster.reading.PlannedPeople;
import vn.camtay.roster.reading.RosterReader;
import vn.camtay.roster.reading.RosterReading;
import vn.camtay.shared.Time;

/// Holds a list against the plan and the people already known.
@Component
class ImportPreviews {
    private final Roster roster;
    private final Programmes programmes;
    private final Places places;
    private final Consents consents;
    private final Deletions deletions;
    private final Time time;

    ImportPreviews(
            Roster roster, Programmes programmes, Places places, Consents consents, Deletions deletions, Time time) {
        this.roster = roster;
        this.programmes = programmes;
        this.places = places;
        this.consents = consents;
        this.deletions = deletions;
        this.time = time;
    }

    /// Throws `Unreadable` for a file that is no list of people.
    RosterReading read(CommuneCode commune, PlanId programme, ForeignFile file, Mapping mapping) {
        var name = places.getCommune(commune).name();
        var planned = PlannedPeople.of(programmes.get(commune, programme), name);
        return new RosterReader(Year.from(time.today())).read(file, mapping, planned);
    }

    Preview of(Lists.Kept list, RosterReading reading, Decisions decisions) {
        var programme = programmes.get(list.commune(), list.programme());
        var hamlets = programme.hamlets().stream().collect(toMap(Hamlet::name, hamlet -> hamlet, (a, b) -> a));
        var merging = Merging.of(reading, hamlets, decisions);
        var known = roster.list(list.commune(), list.programme());
        var withdrawn = roster.listWithdrawn(list.commune(), list.programme());
        var uncalled = consents.listDeclined(list.commune(), ConsentText.PHONE);
        var matching = Matching.of(merging, known, decisions);
        var named = merging.people().stream()
                .flatMap(listed -> matching.find(listed).stream())
                .map(Person::id)
                .collect(toSet());
        var heads = new OtherHeads(known, named);
        var questions = new ArrayList<>(merging.questions());
        var lines = new ArrayList<Preview.Line>();
        for (var listed : merging.people()) {
            var deleted = matching.find(listed).isPresent()
                    ? Optional.<Question.DeletedBefore>empty()
                    : deletedBefore(list.commune(), listed);
            matching.question(listed).ifPresent(questions::add);
            deleted.ifPresent(questions::add);
            var withdrawnFrom = matching.find(listed)
                    .map(person -> withdrawn.getOrDefault(person.id(), Set.of()))
                    .orElse(Set.of());
            var line = line(listed, matching, withdrawnFrom, uncalled, deleted, decisions);
            var head = heads.find(line, withdrawnFrom);
            head.ifPresent(questions::add);
            lines.add(head.map(one -> succession(line, one, withdrawnFrom, decisions))
                    .orElse(line));
        }
        var replaced = OtherHeads.replaced(questions, decisions);
        var absent = known.stream()
                .filter(person -> person.convoked() && !named.contains(person.id()) && !replaced.contains(person.id()))
                .count();
        return new Preview(
                list.id(),
                list.programme(),
                list.fileName(),
                list.at(),
                list.mapping(),
                reading,
                lines,
                questions,
                decisions,
                (int) absent);
    }

    private Optional<Question.DeletedBefore> deletedBefore(CommuneCode commune, Listed listed) {
        return deletions
                .find(commune, listed.name(), listed.hamlet().id())
                .map(deletion ->
                        new Question.DeletedBefore(Question.idOf("deleted", listed.rows()), listed, deletion.at()));
    }

    private static Effect newcomer(Optional<Question.DeletedBefore> deleted, Decisions decisions) {
        if (deleted.isEmpty()) {
            return new Effect.Added();
        }
        return decisions
                .to(deleted.get())
                .<Effect>map(answer -> answer.equals(Decisions.OUT) ? new Effect.LeftOut() : new Effect.Added())
                .orElseGet(() -> new Effect.Asked(deleted.get()));
    }

    private static Preview.Line line(
            Listed listed,
            Matching matching,
            Set<String> withdrawnFrom,
            Set<PersonId> uncalled,
            Optional<Question.DeletedBefore> deleted,
            Decisions decisions) {
        var open = matching.findOpen(listed);
        if (open.isPresent()) {
            return new Preview.Line(listed, new Effect.Asked(open.get()));
        }
        var known = matching.find(listed);
        if (known.isEmpty()) {
            return new Preview.Line(listed, newcomer(deleted, decisions));
        }
        var person = known.get();
        var wanted = uncalled.contains(person.id()) ? listed.withoutPhone() : listed;
        return new Preview.Line(wanted, effect(person, wanted, withdrawnFrom));
    }

    private static Preview.Line succession(
            Preview.Line line, Question.OtherHead question, Set<String> withdrawnFrom, Decisions decisions) {
        var answer = decisions.to(question);
        if (answer.isEmpty()) {
            return new Preview.Line(line.listed(), new Effect.Asked(question));
        }
        if (answer.get().equals(Decisions.REPLACES)) {
            return line;
        }
        var deputy = line.listed().asDeputy();
        return new Preview.Line(
                deputy,
                line.effect() instanceof Effect.Changed changed
                        ? effect(changed.person(), deputy, withdrawnFrom)
                        : line.effect());
    }

    private static Effect effect(Person person, Listed listed, Set<String> withdrawnFrom) {
        var changes = Differences.between(person, listed, withdrawnFrom);
        return changes.isEmpty() ? new Effect.Unchanged(person) : new Effect.Changed(person, changes);
    }
}
