package vn.camtay.roster.importing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.camtay.place.HamletId;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.reading.NameText;

/// Finds the people of a list among those the roster knows: by name and hamlet, then by phone or birth. Where that
/// leaves a doubt, a person is asked. As long as it is open whether rows of the list are one person, nobody is asked
/// which person of the roster each row is: the first answer usually settles the second.
final class Matching {
    private final List<Listed> list;
    private final List<Person> known;
    private final Decisions decisions;
    private final Map<Listed, Question.OnePerson> undecided;
    private final Map<Listed, Question.OnePerson> waiting = new IdentityHashMap<>();
    private final Map<Listed, Person> found = new IdentityHashMap<>();
    private final Map<Listed, Question.KnownPerson> asked = new LinkedHashMap<>();
    private final Set<Listed> newcomers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PersonId> taken = new HashSet<>();

    private Matching(Merging merging, List<Person> known, Decisions decisions) {
        this.list = merging.people();
        this.known = known;
        this.decisions = decisions;
        this.undecided = merging.undecided(decisions);
    }

    private record Key(String name, HamletId hamlet) {
        static Key of(Listed listed) {
            return new Key(NameText.key(listed.name()), listed.hamlet().id());
        }

        static Key of(Person person) {
            return new Key(NameText.key(person.name()), person.hamlet());
        }
    }

    static Matching of(Merging merging, List<Person> known, Decisions decisions) {
        var matching = new Matching(merging, known, decisions);
        matching.byNameAndHamlet();
        matching.byAnswer();
        matching.byPhone();
        matching.byAnswer();
        return matching;
    }

    /// The person of the roster; empty for a newcomer and for somebody asked about.
    Optional<Person> find(Listed listed) {
        return Optional.ofNullable(found.get(listed));
    }

    /// The question about somebody, answered or not.
    Optional<Question.KnownPerson> question(Listed listed) {
        return Optional.ofNullable(asked.get(listed));
    }

    /// What has to be answered before it is known who they are; empty when it is, or when nobody knows them.
    Optional<Question> findOpen(Listed listed) {
        if (waiting.containsKey(listed)) {
            return Optional.ofNullable(waiting.get(listed));
        }
        return isSettled(listed) ? Optional.empty() : Optional.ofNullable(asked.get(listed));
    }

    private boolean isSettled(Listed listed) {
        return !asked.containsKey(listed) || found.containsKey(listed) || newcomers.contains(listed);
    }

    /// Two who were said to be the same person: the second is asked about again.
    private void byAnswer() {
        asked.forEach((listed, question) -> decisions
                .to(question)
                .filter(_ -> !isSettled(listed))
                .ifPresent(answer -> settle(listed, question, answer)));
    }

    private void settle(Listed listed, Question.KnownPerson question, String answer) {
        if (answer.equals(Decisions.NEW)) {
            newcomers.add(listed);
        } else {
            question.candidates().stream()
                    .filter(person -> person.id().toString().equals(answer))
                    .filter(this::isFree)
                    .forEach(person -> take(listed, person));
        }
    }

    private void byNameAndHamlet() {
        var there = known.stream().collect(groupingBy(Key::of));
        var groups = list.stream().collect(groupingBy(Key::of, LinkedHashMap::new, toList()));
        groups.forEach((key, people) -> {
            var namesakes = there.getOrDefault(key, List.of());
            bySupport(people, namesakes);
            var open = people.stream().filter(this::isOpen).toList();
            var free = namesakes.stream().filter(this::isFree).toList();
            if (open.size() == 1 && free.size() == 1 && isSurelyOne(open.getFirst(), free.getFirst())) {
                take(open.getFirst(), free.getFirst());
            } else if (!free.isEmpty()) {
                open.forEach(listed -> ask(listed, Question.Why.SAME_NAME_IN_HAMLET, free));
            }
        });
    }

    /// Phone or birth tells namesakes apart.
    private void bySupport(List<Listed> people, List<Person> namesakes) {
        for (var listed : people) {
            var supported = namesakes.stream()
                    .filter(this::isFree)
                    .filter(person -> supports(listed, person))
                    .toList();
            var alone = supported.size() == 1
                    && people.stream()
                                    .filter(this::isOpen)
                                    .filter(other -> supports(other, supported.getFirst()))
                                    .count()
                            == 1;
            if (isOpen(listed) && alone) {
                take(listed, supported.getFirst());
            }
        }
    }

    /// The name is not there, but somebody nobody else claimed has the phone.
    private void byPhone() {
        for (var listed : list) {
            if (isOpen(listed) && listed.phone().isPresent()) {
                var samePhone = free(person -> person.phone().equals(listed.phone()));
                var sameName = samePhone.stream()
                        .filter(person -> NameText.key(person.name()).equals(NameText.key(listed.name())))
                        .toList();
                if (!sameName.isEmpty()) {
                    ask(listed, Question.Why.MOVED, sameName);
                } else if (!samePhone.isEmpty()) {
                    ask(listed, Question.Why.SAME_PHONE, samePhone);
                }
            }
        }
    }

    private List<Person> free(Predicate<Person> test) {
        return known.stream().filter(this::isFree).filter(test).toList();
    }

    private boolean isFree(Person person) {
        return !taken.contains(person.id());
    }

    private boolean isOpen(Listed listed) {
        return !found.containsKey(listed) && !asked.containsKey(listed) && !waiting.containsKey(listed);
    }

    private void take(Listed listed, Person person) {
        found.put(listed, person);
        taken.add(person.id());
    }

    private void ask(Listed listed, Question.Why why, List<Person> candidates) {
        var first = undecided.get(listed);
        if (first != null) {
            waiting.put(listed, first);
            return;
        }
        asked.put(listed, new Question.KnownPerson(Question.idOf("known", listed.rows()), why, listed, candidates));
    }

    private static boolean supports(Listed listed, Person person) {
        return listed.phone().isPresent() && listed.phone().equals(person.phone()) || sameBirth(listed, person);
    }

    /// The only one of that name in the hamlet, and the birth does not speak against it.
    private static boolean isSurelyOne(Listed listed, Person person) {
        var otherBirth = listed.born().isPresent() && person.born().isPresent() && !sameBirth(listed, person);
        return NameText.agree(listed.name(), person.name()) && !otherBirth;
    }

    private static boolean sameBirth(Listed listed, Person person) {
        return listed.born().isPresent()
                && person.born().isPresent()
                && (listed.born().get().startsWith(person.born().get())
                        || person.born().get().startsWith(listed.born().get()));
    }
}
