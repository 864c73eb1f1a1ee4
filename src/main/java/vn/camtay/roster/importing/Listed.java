package vn.camtay.roster.importing;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.camtay.place.Hamlet;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.Person;
import vn.camtay.roster.reading.AcceptedRow;
import vn.camtay.roster.reading.RowTrouble;
import vn.camtay.roster.reading.SourceRow;
import vn.camtay.shared.Folding;

/// One person of a list: what all rows that are theirs say together.
///
/// @param born "1972" or "1972-03-05"
/// @param places one for each group, in the order of the list
/// @param flags what to look at in the list; the doubtful value was left out
public record Listed(
        List<SourceRow> rows,
        Hamlet hamlet,
        String name,
        Optional<String> phone,
        Optional<String> born,
        List<String> devices,
        List<Person.Nomination> places,
        Set<RowTrouble> flags) {
    public Listed {
        rows = List.copyOf(rows);
        devices = List.copyOf(devices);
        places = List.copyOf(places);
        flags = Set.copyOf(flags);
    }

    static Listed of(List<AcceptedRow> rows, Hamlet hamlet) {
        return new Listed(
                rows.stream().map(AcceptedRow::at).toList(),
                hamlet,
                rows.getFirst().name(),
                rows.stream().flatMap(row -> Stream.ofNullable(row.phone())).findFirst(),
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.birthDate()))
                        .map(LocalDate::toString)
                        .findFirst()
                        .or(() -> rows.stream()
                                .flatMap(row -> Stream.ofNullable(row.birthYear()))
                                .map(String::valueOf)
                                .findFirst()),
                rows.stream()
                        .flatMap(row -> devices(row.devices()).stream())
                        .collect(toCollection(LinkedHashSet::new))
                        .stream()
                        .toList(),
                places(rows),
                rows.stream()
                        .flatMap(row -> row.flags().stream())
                        .collect(toCollection(() -> EnumSet.noneOf(RowTrouble.class))));
    }

    private static List<Person.Nomination> places(List<AcceptedRow> rows) {
        var places = new LinkedHashMap<String, Person.Nomination>();
        for (var row : rows) {
            places.merge(
                    row.group(),
                    new Person.Nomination(row.group(), row.role()),
                    (first, next) -> first.role().isEmpty() ? next : first);
        }
        return List.copyOf(places.values());
    }

    /// "Điện thoại, laptop" are two; "không" is none.
    static List<String> devices(String written) {
        return Stream.of(written.split("[,;+\n]"))
                .map(Folding::clean)
                .filter(device -> !device.isEmpty())
                .filter(device -> !Folding.fold(device).matches("0|-|x|khong( co)?|ko|chua( co)?"))
                .toList();
    }

    /// For somebody who does not want to be called.
    Listed withoutPhone() {
        return new Listed(rows, hamlet, name, Optional.empty(), born, devices, places, flags);
    }

    /// For somebody who comes under the head their hamlet has.
    Listed asDeputy() {
        var second = places.stream()
                .map(place -> place.isHead() ? place.asDeputy() : place)
                .toList();
        return new Listed(rows, hamlet, name, phone, born, devices, second, flags);
    }

    NewPerson asNew() {
        return new NewPerson(hamlet.id(), name, phone, born, devices);
    }
}
