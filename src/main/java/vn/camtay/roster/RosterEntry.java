package vn.camtay.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camtay.plan.PlanId;

/// A person of the roster with what they are nominated for in each programme.
///
/// @param person with no places
record RosterEntry(Person person, Map<PlanId, List<Person.Nomination>> places) {
    RosterEntry {
        places = Map.copyOf(places);
    }

    /// As one programme sees them.
    Person in(PlanId programme) {
        return person.at(places.getOrDefault(programme, List.of()));
    }

    /// The same person with the places of another row.
    RosterEntry and(RosterEntry other) {
        var all = new HashMap<>(places);
        other.places.forEach((programme, more) -> all.merge(
                programme,
                more,
                (some, rest) -> Stream.concat(some.stream(), rest.stream()).toList()));
        return new RosterEntry(person, all);
    }
}
