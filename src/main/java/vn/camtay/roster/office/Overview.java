package vn.camtay.roster.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.Programme;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;

/// The people held against the plan: by group, by cluster, by hamlet, and why the numbers differ.
record Overview(Programme programme, int people, List<Group> groups, List<Cluster> clusters, List<Reason> reasons) {
    /// @param people in this group; somebody in two groups counts in both
    record Group(String label, int planned, int people) {}

    record Cluster(Programme.Cluster cluster, int people, List<HamletCount> hamlets) {}

    record HamletCount(Hamlet hamlet, int people, int board, int team) {}

    /// @param key of `roster.reason.<key>`
    record Reason(String key, int people, String label) {}

    static Overview of(Programme programme, List<Person> all, Map<PersonId, Set<String>> withdrawn) {
        var convoked = all.stream().filter(Person::convoked).toList();
        var groups = programme.audience().stream()
                .map(group -> new Group(group.label(), group.count(), count(convoked, isIn(group.group()))))
                .toList();
        var clusters = programme.clusters().stream()
                .map(cluster -> cluster(cluster, convoked))
                .toList();
        return new Overview(
                programme, convoked.size(), groups, clusters, reasons(programme, all, convoked, groups, withdrawn));
    }

    private static Cluster cluster(Programme.Cluster cluster, List<Person> convoked) {
        var hamlets = cluster.hamlets().stream()
                .map(hamlet -> hamlet(hamlet, convoked))
                .toList();
        return new Cluster(
                cluster, hamlets.stream().mapToInt(HamletCount::people).sum(), hamlets);
    }

    private static HamletCount hamlet(Hamlet hamlet, List<Person> convoked) {
        var own = convoked.stream()
                .filter(person -> person.hamlet().equals(hamlet.id()))
                .toList();
        return new HamletCount(hamlet, own.size(), count(own, isIn("board")), count(own, isIn("team")));
    }

    private static List<Reason> reasons(
            Programme programme,
            List<Person> all,
            List<Person> convoked,
            List<Group> groups,
            Map<PersonId, Set<String>> withdrawn) {
        var reasons = new ArrayList<Reason>();
        for (var group : groups) {
            if (group.people() != group.planned()) {
                var key = group.people() < group.planned() ? "missing" : "extra";
                reasons.add(new Reason(key, Math.abs(group.planned() - group.people()), group.label()));
            }
        }
        add("both", count(convoked, person -> person.places().size() > 1), reasons);
        add("withdrawn", count(all, person -> !person.convoked() && withdrawn.containsKey(person.id())), reasons);
        var called =
                programme.audience().stream().map(Programme.Audience::group).toList();
        add(
                "otherGroup",
                count(convoked, person -> person.places().stream().noneMatch(place -> called.contains(place.group()))),
                reasons);
        add(
                "outside",
                count(convoked, person -> programme.clusterOf(person.hamlet()).isEmpty()),
                reasons);
        var empty = programme.hamlets().stream()
                .filter(hamlet ->
                        convoked.stream().noneMatch(one -> one.hamlet().equals(hamlet.id())))
                .map(Hamlet::name)
                .toList();
        if (!empty.isEmpty()) {
            reasons.add(new Reason("nobody", empty.size(), String.join(", ", empty)));
        }
        return reasons;
    }

    private static void add(String key, int people, List<Reason> reasons) {
        if (people > 0) {
            reasons.add(new Reason(key, people, ""));
        }
    }

    private static Predicate<Person> isIn(String group) {
        return person ->
                person.places().stream().anyMatch(place -> place.group().equals(group));
    }

    private static int count(List<Person> people, Predicate<Person> test) {
        return (int) people.stream().filter(test).count();
    }
}
