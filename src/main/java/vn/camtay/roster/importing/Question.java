package vn.camtay.roster.importing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.camtay.roster.Person;
import vn.camtay.roster.reading.SourceRow;

/// What only a person can tell: whether two are one, who heads a hamlet. Nobody is merged or replaced by itself.
public sealed interface Question {
    /// Stable while the file is the same, so that answers outlive a lost connection.
    String id();

    Why why();

    /// Whether an answer is one of those this question has.
    boolean allows(String answer);

    /// What the program would answer: shown as chosen, counted only once a person sent it.
    String suggested();

    /// What makes it one.
    enum Why {
        IN_BOTH_GROUPS,
        SAME_NAME_IN_HAMLET,
        SAME_PHONE,
        SAME_NAME_AND_BIRTH_DATE,
        /// The roster has the same name with the same phone in another hamlet.
        MOVED,
        /// Somebody of that name in that hamlet was deleted.
        DELETED,
        /// The hamlet has a head already, whom the list does not name.
        OTHER_HEAD
    }

    /// Are these rows of the list one person?
    record OnePerson(String id, Why why, boolean certain, List<Listed> sides) implements Question {
        public OnePerson {
            sides = List.copyOf(sides);
        }

        @Override
        public boolean allows(String answer) {
            return answer.equals(Decisions.SAME) || answer.equals(Decisions.APART);
        }

        @Override
        public String suggested() {
            return certain ? Decisions.SAME : Decisions.APART;
        }
    }

    /// Is somebody of the list one of these people of the roster?
    record KnownPerson(String id, Why why, Listed listed, List<Person> candidates) implements Question {
        public KnownPerson {
            candidates = List.copyOf(candidates);
        }

        @Override
        public boolean allows(String answer) {
            return answer.equals(Decisions.NEW)
                    || candidates.stream()
                            .anyMatch(person -> person.id().toString().equals(answer));
        }

        @Override
        public String suggested() {
            return why == Why.MOVED && candidates.size() == 1
                    ? candidates.getFirst().id().toString()
                    : Decisions.NEW;
        }
    }

    /// Somebody of this name in this hamlet was deleted: do they come back?
    record DeletedBefore(String id, Listed listed, Instant at) implements Question {
        @Override
        public Why why() {
            return Why.DELETED;
        }

        @Override
        public boolean allows(String answer) {
            return answer.equals(Decisions.OUT) || answer.equals(Decisions.NEW);
        }

        @Override
        public String suggested() {
            return Decisions.OUT;
        }
    }

    /// The list names a head for a hamlet that has one: do they replace the other, or come as the deputy?
    record OtherHead(String id, Listed listed, Person head) implements Question {
        @Override
        public Why why() {
            return Why.OTHER_HEAD;
        }

        @Override
        public boolean allows(String answer) {
            return answer.equals(Decisions.REPLACES) || answer.equals(Decisions.DEPUTY);
        }

        @Override
        public String suggested() {
            return Decisions.REPLACES;
        }
    }

    static String idOf(String kind, List<SourceRow> rows) {
        var text = new StringBuilder(kind);
        rows.stream()
                .sorted()
                .forEach(row -> text.append('|').append(row.sheet()).append('#').append(row.row()));
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
