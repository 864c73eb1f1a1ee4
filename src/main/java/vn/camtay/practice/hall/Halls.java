package vn.camtay.practice.hall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.practice.Practice;
import vn.camtay.practice.Running;
import vn.camtay.practice.pack.Packs;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// Puts a hall together: the people of a cluster, each with what they began last today.
@Component
class Halls {
    private final Programmes programmes;
    private final Roster roster;
    private final Practice practice;
    private final Packs packs;
    private final Time time;

    Halls(Programmes programmes, Roster roster, Practice practice, Packs packs, Time time) {
        this.programmes = programmes;
        this.roster = roster;
        this.practice = practice;
        this.packs = packs;
        this.time = time;
    }

    /// @param cluster the id of a cluster; else the one whose day is today, else the first
    Hall get(CommuneCode commune, String cluster) {
        var programme = programmes.findCurrent(commune).orElseThrow(() -> new NotFound("programme"));
        var chosen = programme.clusters().stream()
                .filter(one -> one.id().toString().equals(cluster))
                .findFirst()
                .or(() -> programme.clusters().stream()
                        .filter(one -> one.day().equals(time.today()))
                        .findFirst())
                .orElseGet(() -> programme.clusters().getFirst());
        return hall(commune, programme, chosen);
    }

    private Hall hall(CommuneCode commune, Programme programme, Programme.Cluster cluster) {
        var people = roster.list(commune, programme.id()).stream()
                .filter(Person::convoked)
                .filter(person -> programme.clusterOf(person.hamlet()).equals(Optional.of(cluster)))
                .toList();
        var latest = latest(commune);
        var places = people.stream()
                .flatMap(person -> Optional.ofNullable(latest.get(person.id().value())).stream()
                        .map(running -> Place.of(person, running, time.now())))
                .sorted()
                .toList();
        return new Hall(
                programme, cluster, places, people.size(), packs.troubles().list());
    }

    private Map<UUID, Running> latest(CommuneCode commune) {
        var latest = new HashMap<UUID, Running>();
        List<Running> today = practice.listSince(
                commune, time.today().atStartOfDay(time.zone()).toInstant());
        today.forEach(running -> latest.put(running.rehearsal().owner(), running));
        return latest;
    }
}
