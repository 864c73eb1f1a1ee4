package vn.camtay.practice.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programmes;
import vn.camtay.practice.Practice;
import vn.camtay.practice.Running;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.NotFound;

/// The results of a commune's programme from the rehearsals of its people.
@Component
public class PracticeResults {
    private final Programmes programmes;
    private final Roster roster;
    private final Practice practice;

    PracticeResults(Programmes programmes, Roster roster, Practice practice) {
        this.programmes = programmes;
        this.roster = roster;
        this.practice = practice;
    }

    /// @param hamlets in the plan's order, those without anybody convoked left out
    record Results(HamletResult all, List<HamletResult> hamlets) {}

    Results of(CommuneCode commune) {
        var programme = programmes.findCurrent(commune).orElseThrow(() -> new NotFound("programme"));
        var begun = practice.listSince(commune, Instant.EPOCH).stream()
                .collect(Collectors.groupingBy(one -> one.rehearsal().owner()));
        var people = roster.list(commune, programme.id()).stream()
                .filter(Person::convoked)
                .map(person -> result(person, begun))
                .toList();
        var byHamlet = new LinkedHashMap<String, List<PersonResult>>();
        programme.clusters().stream()
                .flatMap(cluster -> cluster.hamlets().stream())
                .forEach(hamlet -> byHamlet.put(hamlet.name(), new ArrayList<>()));
        people.forEach(one -> byHamlet.computeIfAbsent(one.person().hamletName(), _ -> new ArrayList<>())
                .add(one));
        return new Results(
                new HamletResult("", people),
                byHamlet.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> new HamletResult(one.getKey(), one.getValue()))
                        .toList());
    }

    private static PersonResult result(Person person, Map<UUID, List<Running>> begun) {
        return new PersonResult(
                person,
                begun.getOrDefault(person.id().value(), List.of()).stream()
                        .sorted(Comparator.comparing(one -> one.rehearsal().at()))
                        .toList());
    }
}
