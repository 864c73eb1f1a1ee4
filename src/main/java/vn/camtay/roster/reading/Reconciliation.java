package vn.camtay.roster.reading;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The list's people counted against the plan, with what explains each difference.
///
/// @param people everyone once: rows that certainly repeat a person do not count again
public record Reconciliation(
        @Nullable Integer planned,
        int people,
        List<Count> groups,
        List<Count> clusters,
        List<Count> hamlets,
        List<Difference> differences) {
    public Reconciliation {
        groups = List.copyOf(groups);
        clusters = List.copyOf(clusters);
        hamlets = List.copyOf(hamlets);
        differences = List.copyOf(differences);
    }

    /// @param planned null when the plan does not say
    public record Count(String label, @Nullable Integer planned, int read) {}

    /// One reason why the list and the plan differ.
    public record Difference(Cause cause, String label, int people) {}

    /// Why counts differ.
    public enum Cause {
        MISSING,
        EXTRA,
        /// In a group the plan does not call.
        GROUP_NOT_PLANNED,
        HAMLET_WITH_NOBODY,
        IN_BOTH_GROUPS,
        REPEATED,
        REJECTED
    }

    static Reconciliation of(
            List<AcceptedRow> accepted, List<RejectedRow> rejected, List<ProposedMerge> merges, PlannedPeople planned) {
        var repeats = merges.stream()
                .filter(ProposedMerge::certain)
                .flatMap(merge -> merge.rows().stream().skip(1))
                .collect(toSet());
        Predicate<AcceptedRow> once = row -> !repeats.contains(row.at());
        var groups = planned.groups().stream()
                .map(group -> new Count(
                        group.label(),
                        group.count(),
                        count(accepted, row -> row.group().equals(group.word()))))
                .toList();
        var hamlets = (planned.hamlets().isEmpty() ? hamletsOf(accepted) : planned.hamlets())
                .stream()
                        .map(hamlet -> new Count(
                                hamlet,
                                null,
                                count(accepted, once.and(row -> row.hamlet().equals(hamlet)))))
                        .toList();
        var clusters = planned.clusters().stream()
                .map(cluster -> new Count(
                        cluster.name(),
                        null,
                        count(accepted, once.and(row -> cluster.hamlets().contains(row.hamlet())))))
                .toList();
        var differences = new ArrayList<Difference>();
        groups.forEach(group -> difference(group, differences));
        unplannedGroups(accepted, planned, differences);
        hamlets.stream()
                .filter(hamlet -> hamlet.read() == 0)
                .forEach(hamlet -> differences.add(new Difference(Cause.HAMLET_WITH_NOBODY, hamlet.label(), 0)));
        repeated(merges, differences);
        if (!rejected.isEmpty()) {
            differences.add(new Difference(Cause.REJECTED, "", rejected.size()));
        }
        return new Reconciliation(planned.total(), count(accepted, once), groups, clusters, hamlets, differences);
    }

    private static List<String> hamletsOf(List<AcceptedRow> accepted) {
        return accepted.stream().map(AcceptedRow::hamlet).distinct().toList();
    }

    private static int count(List<AcceptedRow> rows, Predicate<AcceptedRow> test) {
        return (int) rows.stream().filter(test).count();
    }

    private static void difference(Count group, List<Difference> differences) {
        var planned = group.planned();
        if (planned != null && planned != group.read()) {
            var cause = planned > group.read() ? Cause.MISSING : Cause.EXTRA;
            differences.add(new Difference(cause, group.label(), Math.abs(planned - group.read())));
        }
    }

    private static void unplannedGroups(
            List<AcceptedRow> accepted, PlannedPeople planned, List<Difference> differences) {
        var words = planned.groups().stream().map(PlannedPeople.Group::word).collect(toSet());
        if (!words.isEmpty()) {
            accepted.stream()
                    .map(AcceptedRow::group)
                    .filter(group -> !words.contains(group))
                    .collect(groupingBy(group -> group, counting()))
                    .forEach((group, count) ->
                            differences.add(new Difference(Cause.GROUP_NOT_PLANNED, group, count.intValue())));
        }
    }

    private static void repeated(List<ProposedMerge> merges, List<Difference> differences) {
        for (var cause : List.of(Cause.IN_BOTH_GROUPS, Cause.REPEATED)) {
            var both = cause == Cause.IN_BOTH_GROUPS;
            var people = merges.stream()
                    .filter(merge -> merge.certain() && both == (merge.reason() == ProposedMerge.Reason.IN_BOTH_GROUPS))
                    .mapToInt(merge -> merge.rows().size() - 1)
                    .sum();
            if (people > 0) {
                differences.add(new Difference(cause, "", people));
            }
        }
    }
}
