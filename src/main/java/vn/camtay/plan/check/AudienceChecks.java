package vn.camtay.plan.check;

import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.Plan;
import vn.camtay.plan.reading.Evidence;

/// Numbers of people: the sum of the groups, and the devices for them.
final class AudienceChecks {
    /// More people than this share one device at practice.
    private static final int MOST_PER_DEVICE = 3;

    private AudienceChecks() {}

    static Stream<Finding> total(Evidence evidence) {
        var audience = evidence.plan().audience();
        var total = audience.total();
        var sum = sum(evidence.plan());
        return total == null || audience.groups().isEmpty() || sum == total.value()
                ? Stream.empty()
                : Stream.of(Remarks.error("audience-total", total.line(), sum, total.value()));
    }

    /// The people of the largest cluster are estimated by its share of the hamlets.
    static Stream<Finding> devices(Evidence evidence) {
        var plan = evidence.plan();
        var laptops = plan.schedule().laptopsPerVenue();
        var people = largestCluster(plan);
        return laptops == null || laptops.value() == 0 || people <= (long) MOST_PER_DEVICE * laptops.value()
                ? Stream.empty()
                : Stream.of(Remarks.hint("devices-short", laptops.line(), laptops.value(), people));
    }

    private static int sum(Plan plan) {
        return plan.audience().groups().stream()
                .mapToInt(group -> group.value().count())
                .sum();
    }

    private static long largestCluster(Plan plan) {
        var total = plan.audience().total();
        var people = total == null ? sum(plan) : total.value();
        var clusters = plan.schedule().clusters();
        var hamlets =
                clusters.stream().mapToInt(cluster -> cluster.hamlets().size()).sum();
        if (clusters.isEmpty()) {
            return people;
        }
        if (hamlets == 0
                || clusters.stream().anyMatch(cluster -> cluster.hamlets().isEmpty())) {
            return Math.ceilDiv(people, clusters.size());
        }
        var most = clusters.stream()
                .mapToInt(cluster -> cluster.hamlets().size())
                .max()
                .orElse(0);
        return Math.round((double) people * most / hamlets);
    }
}
