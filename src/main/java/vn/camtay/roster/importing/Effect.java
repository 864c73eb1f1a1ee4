package vn.camtay.roster.importing;

import java.util.List;
import vn.camtay.roster.Person;

/// What confirming an import does with one person of its list.
public sealed interface Effect {
    /// Nobody knew them.
    record Added() implements Effect {}

    record Changed(Person person, List<Change> changes) implements Effect {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    record Unchanged(Person person) implements Effect {}

    /// Was deleted earlier and is not brought back.
    record LeftOut() implements Effect {}

    /// Waits for an answer; nothing is written before.
    record Asked(Question question) implements Effect {}
}
