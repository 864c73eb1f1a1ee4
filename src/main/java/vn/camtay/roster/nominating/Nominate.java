package vn.camtay.roster.nominating;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.camtay.access.Subject;
import vn.camtay.plan.PlanId;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;

/// A request to send somebody new.
///
/// @param fact made by the server with the form: sent twice it is one nomination
/// @param instead whoever does not come then
/// @param succession what becomes of the head the hamlet has, when they come as its head
/// @param again whether they come although they were deleted earlier
/// @param agreed the purposes of the consent text that the person was told and agreed to
public record Nominate(
        UUID fact,
        Subject by,
        PlanId programme,
        NewPerson person,
        Person.Nomination place,
        Optional<PersonId> instead,
        Succession succession,
        Set<String> agreed,
        boolean again) {
    /// The place they take, the answer counted in.
    Person.Nomination taken() {
        return succession.place(place);
    }

    /// Everybody who goes for them.
    Set<PersonId> replaced() {
        return Stream.concat(instead.stream(), succession.replaced().stream()).collect(toSet());
    }
}
