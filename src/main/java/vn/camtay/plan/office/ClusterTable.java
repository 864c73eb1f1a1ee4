package vn.camtay.plan.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.camtay.plan.HalfDay;
import vn.camtay.plan.Plan;
import vn.camtay.plan.Sourced;

/// Who comes where and when, with the numbers that must agree.
///
/// @param sum of the planned groups
/// @param stated the total the plan states
record ClusterTable(List<Row> rows, int hamlets, int sum, Optional<Integer> stated, String groups) {
    /// @param people its share of all people by its number of hamlets: the plan gives no number a cluster
    /// @param half the only half of its days; empty for whole days
    record Row(String name, List<LocalDate> days, Optional<HalfDay> half, String venue, int hamlets, long people) {}

    static ClusterTable of(Plan plan) {
        var groups = plan.audience().groups();
        var sum = groups.stream().mapToInt(group -> group.value().count()).sum();
        var total = plan.audience().total();
        var clusters = plan.schedule().clusters();
        var hamlets =
                clusters.stream().mapToInt(cluster -> cluster.hamlets().size()).sum();
        var people = total == null ? sum : total.value();
        return new ClusterTable(
                clusters.stream()
                        .map(cluster -> row(cluster, people(cluster, clusters, people, hamlets)))
                        .toList(),
                hamlets,
                sum,
                total == null ? Optional.empty() : Optional.of(total.value()),
                groups.stream()
                        .map(group -> String.valueOf(group.value().count()))
                        .collect(Collectors.joining(" + ")));
    }

    private static Row row(Plan.Cluster cluster, long people) {
        var venue = cluster.venue();
        return new Row(
                cluster.name().value(),
                cluster.days().stream().map(Sourced::value).toList(),
                Optional.ofNullable(cluster.half()).map(Sourced::value),
                venue == null ? "" : venue.value(),
                cluster.hamlets().size(),
                people);
    }

    /// Its share by hamlets; an equal one where the plan names no hamlets.
    private static long people(Plan.Cluster cluster, List<Plan.Cluster> all, int people, int hamlets) {
        return hamlets == 0
                ? Math.ceilDiv(people, all.size())
                : Math.round((double) people * cluster.hamlets().size() / hamlets);
    }

    boolean agrees() {
        return stated.isEmpty() || stated.get() == sum;
    }

    int people() {
        return stated.orElse(sum);
    }
}
