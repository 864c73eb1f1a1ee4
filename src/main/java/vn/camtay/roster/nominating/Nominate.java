package vn.camtay.roster.nominating;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.camtay.access.Subject;
import vn.camtay.plan.PlanId;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;

/// A request to send somebody new.
///
/// @param fact made by the server with the form: sent twice it is one nomination
/// @param instead whoever does not come then
/// @param again whether they come although they were deleted earlier
/// @param agreed the purposes of the consent text that the person was told and agreed to
public record Nominate(
        UUID fact,
        Subject by,
        PlanId programme,
        NewPerson person,
        Person.Nomination place,
        Optional<PersonId> instead,
        Set<String> agreed,
        boolean again) {}
