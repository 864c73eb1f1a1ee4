package vn.camtay.drill.booster;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.Subject;
import vn.camtay.document.Badge;
import vn.camtay.document.Badge.Wearer;
import vn.camtay.drill.Answer;
import vn.camtay.drill.Drill;
import vn.camtay.drill.SittingKind;
import vn.camtay.drill.booster.BoosterView.Booster;
import vn.camtay.drill.booster.BoosterView.OfHamlet;
import vn.camtay.drill.booster.BoosterView.State;
import vn.camtay.drill.sitting.Due;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// Tells when each hamlet's refreshers are due and prints codes for them.
@Component
class Boosters {
    private static final List<SittingKind> KINDS = List.of(SittingKind.BOOSTER_1, SittingKind.BOOSTER_2);

    private final Programmes programmes;
    private final Roster roster;
    private final Drill drill;
    private final SignInCodes codes;
    private final Audit audit;
    private final Time time;

    Boosters(Programmes programmes, Roster roster, Drill drill, SignInCodes codes, Audit audit, Time time) {
        this.programmes = programmes;
        this.roster = roster;
        this.drill = drill;
        this.codes = codes;
        this.audit = audit;
        this.time = time;
    }

    /// Who took which: a person with one answer counts as come.
    private record Come(SittingKind kind, Set<UUID> people) {}

    List<OfHamlet> list(CommuneCode commune) {
        var programme = programme(commune);
        var come = KINDS.stream()
                .map(kind -> new Come(
                        kind,
                        drill.answersOf(commune, kind).stream()
                                .map(Answer::person)
                                .collect(Collectors.toSet())))
                .toList();
        var people = roster.list(commune, programme.id()).stream()
                .filter(Person::convoked)
                .collect(Collectors.groupingBy(Person::hamlet));
        return programme.clusters().stream()
                .flatMap(cluster -> cluster.hamlets().stream()
                        .map(hamlet -> hamlet(cluster, hamlet, people.getOrDefault(hamlet.id(), List.of()), come)))
                .toList();
    }

    private OfHamlet hamlet(Programme.Cluster cluster, Hamlet hamlet, List<Person> people, List<Come> come) {
        return new OfHamlet(
                hamlet,
                cluster.name(),
                people.size(),
                come.stream().map(one -> booster(cluster, people, one)).toList());
    }

    private Booster booster(Programme.Cluster cluster, List<Person> people, Come come) {
        var window = Due.of(cluster).window(come.kind());
        var today = time.today();
        return new Booster(
                come.kind(),
                window,
                (int) people.stream()
                        .filter(person -> come.people().contains(person.id().value()))
                        .count(),
                window.holds(today) ? State.NOW : today.isBefore(window.from()) ? State.LATER : State.PAST);
    }

    /// A hamlet's codes to cut and hand out, as its badges are. A code given before stays the same.
    ///
    /// @param address with its scheme, without a slash at its end
    @Transactional
    public List<Badge> print(Subject by, HamletId hamlet, String address, String occasion) {
        var programme = programme(by.commune());
        if (programme.clusterOf(hamlet).isEmpty()) {
            throw new NotFound("hamlet");
        }
        var badges = roster.listOf(by.commune(), programme.id(), hamlet).stream()
                .filter(Person::convoked)
                .map(person -> badge(by, person, address, occasion))
                .toList();
        audit.record(by.commune(), by.id(), "boosters.printed", hamlet.toString());
        return badges;
    }

    private Badge badge(Subject by, Person person, String address, String occasion) {
        var code = codes.issue(by.commune(), person.id().value(), by.id());
        var number = person.markNumber().value();
        return new Badge(
                new Wearer(occasion, person.name(), person.hamletName(), ""),
                number,
                address + "/b/" + number,
                address + code.path(),
                code.value());
    }

    private Programme programme(CommuneCode commune) {
        return programmes.findCurrent(commune).orElseThrow(() -> new NotFound("programme"));
    }
}
