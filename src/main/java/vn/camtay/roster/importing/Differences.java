package vn.camtay.roster.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.Person;
import vn.camtay.roster.reading.NameText;
import vn.camtay.shared.Folding;

/// What a list says anew about somebody the roster knows. An empty cell takes nothing away, a year does not replace
/// a whole date of that year, and whoever was withdrawn by hand stays withdrawn.
final class Differences {
    private Differences() {}

    static List<Change> between(Person known, Listed listed, Set<String> withdrawnFrom) {
        var changes = new ArrayList<Change>();
        var after = merged(known, listed);
        add(Change.What.NAME, known.name(), after.name(), changes);
        add(Change.What.HAMLET, known.hamletName(), listed.hamlet().name(), changes);
        add(Change.What.PHONE, known.phone().orElse(""), after.phone().orElse(""), changes);
        add(Change.What.BORN, known.born().orElse(""), after.born().orElse(""), changes);
        add(Change.What.DEVICES, String.join(", ", known.devices()), String.join(", ", after.devices()), changes);
        for (var place : listed.places()) {
            if (!withdrawnFrom.contains(place.group())) {
                place(known, place, changes);
            }
        }
        return changes;
    }

    private static void place(Person known, Person.Nomination place, List<Change> changes) {
        var before = find(known, place.group());
        if (before.isEmpty()) {
            changes.add(new Change(Change.What.GROUP, "", place.group()));
        } else if (!place.role().isEmpty()) {
            add(Change.What.ROLE, before.get().role(), place.role(), changes);
        }
    }

    /// The person as they will be written.
    static NewPerson merged(Person known, Listed listed) {
        return new NewPerson(
                listed.hamlet().id(),
                name(known.name(), listed.name()),
                listed.phone().or(known::phone),
                born(known.born(), listed.born()),
                listed.devices().isEmpty() ? known.devices() : listed.devices());
    }

    /// The nominations to be written: new ones and changed roles.
    static List<Person.Nomination> newPlaces(Person known, Listed listed, Set<String> withdrawnFrom) {
        return listed.places().stream()
                .filter(place -> !withdrawnFrom.contains(place.group()))
                .filter(place -> find(known, place.group())
                        .filter(before ->
                                place.role().isEmpty() || before.role().equals(place.role()))
                        .isEmpty())
                .toList();
    }

    private static Optional<Person.Nomination> find(Person known, String group) {
        return known.places().stream()
                .filter(place -> place.group().equals(group))
                .findFirst();
    }

    /// The same name in capitals or without its marks says nothing new.
    private static String name(String known, String listed) {
        return NameText.agree(known, listed) && (!isPoor(known) || isPoor(listed)) ? known : listed;
    }

    private static boolean isPoor(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) || name.equalsIgnoreCase(Folding.fold(name));
    }

    private static Optional<String> born(Optional<String> known, Optional<String> listed) {
        var lessExact = known.isPresent()
                && listed.isPresent()
                && known.get().length() > listed.get().length()
                && known.get().startsWith(listed.get());
        return lessExact ? known : listed.or(() -> known);
    }

    private static void add(Change.What what, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(what, before, after));
        }
    }
}
