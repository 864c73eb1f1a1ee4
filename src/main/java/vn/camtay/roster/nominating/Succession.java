package vn.camtay.roster.nominating;

import java.util.Optional;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;

/// What was answered to "the hamlet has a head already".
public sealed interface Succession {
    /// Nobody was asked yet.
    record Unasked() implements Succession {}

    /// The newcomer is the head; this one no longer comes.
    record Replaces(PersonId head) implements Succession {}

    /// The newcomer comes as the deputy of the head.
    record Deputy() implements Succession {}

    /// What a page sends: the head's id, or that it is a deputy.
    static Succession of(String typed) {
        return typed.equals(DEPUTY)
                ? new Deputy()
                : NominateForm.uuid(typed)
                        .<Succession>map(id -> new Replaces(new PersonId(id)))
                        .orElseGet(Unasked::new);
    }

    String DEPUTY = "deputy";

    /// The place the newcomer takes.
    default Person.Nomination place(Person.Nomination wished) {
        return this instanceof Deputy && wished.isHead() ? wished.asDeputy() : wished;
    }

    /// Whoever goes for the newcomer.
    default Optional<PersonId> replaced() {
        return this instanceof Replaces replaces ? Optional.of(replaces.head()) : Optional.empty();
    }
}
