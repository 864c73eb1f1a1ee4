package vn.camtay.roster;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.access.Scopes;
import vn.camtay.place.HamletId;

/// Lets those act for a hamlet whom the roster calls its head, however they came into it, and nobody any longer who is
/// not called so.
@Component
class Heads {
    private final Scopes scopes;

    Heads(Scopes scopes) {
        this.scopes = scopes;
    }

    /// Follows a change of one person, in its transaction.
    void follow(Optional<Person> before, Optional<Person> after, UUID by) {
        var headed = after.flatMap(Heads::hamletOf);
        before.flatMap(person -> hamletOf(person).map(hamlet -> new Head(person, hamlet)))
                .filter(head -> !headed.equals(Optional.of(head.hamlet())))
                .ifPresent(head -> scopes.unmakeHead(
                        head.person().commune(), head.person().id().value(), head.hamlet(), by));
        headed.ifPresent(hamlet -> after.ifPresent(
                person -> scopes.makeHead(person.commune(), person.id().value(), hamlet, by)));
    }

    private record Head(Person person, HamletId hamlet) {}

    private static Optional<HamletId> hamletOf(Person person) {
        return person.isHead() ? Optional.of(person.hamlet()) : Optional.empty();
    }
}
