package vn.camtay.roster.importing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.camtay.place.HamletId;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;

/// Asks where a list would give a hamlet a second head: it has one, and only they act for it. Of a head whom it names
/// too, the list itself says what they are from now on.
final class OtherHeads {
    private final Map<HamletId, Person> staying;

    /// @param named people of the roster whom the list names
    OtherHeads(List<Person> known, Set<PersonId> named) {
        staying = known.stream()
                .filter(person -> person.convoked() && person.isHead() && !named.contains(person.id()))
                .collect(toMap(Person::hamlet, person -> person, (first, _) -> first));
    }

    /// @param withdrawnFrom groups this person was taken out of by hand
    Optional<Question.OtherHead> find(Preview.Line line, Set<String> withdrawnFrom) {
        var listed = line.listed();
        var isHead =
                listed.places().stream().anyMatch(place -> place.isHead() && !withdrawnFrom.contains(place.group()));
        var becomesHead = switch (line.effect()) {
            case Effect.Added _ -> isHead;
            case Effect.Changed changed ->
                isHead && !heads(changed.person(), listed.hamlet().id());
            case Effect.Unchanged _, Effect.LeftOut _, Effect.Asked _ -> false;
        };
        return Optional.ofNullable(staying.get(listed.hamlet().id()))
                .filter(_ -> becomesHead)
                .map(head -> new Question.OtherHead(Question.idOf("head", listed.rows()), listed, head));
    }

    /// Those who no longer come, as was answered.
    static Set<PersonId> replaced(List<Question> questions, Decisions decisions) {
        return questions.stream()
                .filter(question -> decisions
                        .to(question)
                        .filter(Decisions.REPLACES::equals)
                        .isPresent())
                .flatMap(question -> question instanceof Question.OtherHead other
                        ? Stream.of(other.head().id())
                        : Stream.empty())
                .collect(toSet());
    }

    private static boolean heads(Person person, HamletId hamlet) {
        return person.isHead() && person.hamlet().equals(hamlet);
    }
}
