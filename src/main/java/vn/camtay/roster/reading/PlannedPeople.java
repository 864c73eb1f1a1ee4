package vn.camtay.roster.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.Plan;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Sourced;

/// Whom the plan calls: its hamlets by cluster, its groups with their counts.
///
/// @param commune the commune's own name ("Lộc Hưng"), empty when unknown; it may stand behind a hamlet in an address
public record PlannedPeople(
        String commune,
        List<Cluster> clusters,
        List<Group> groups,
        @Nullable Integer total) {
    private static final Pattern COMMUNE =
            Pattern.compile("(?iu)(?:xã|phường|thị trấn|đặc khu)\\s+(\\p{L}[\\p{L}\\d ]*)");

    public PlannedPeople {
        clusters = List.copyOf(clusters);
        groups = List.copyOf(groups);
    }

    /// @param hamlets with their kind, as printed: "ấp 1 Lộc Điền"
    public record Cluster(String name, List<String> hamlets) {
        public Cluster {
            hamlets = List.copyOf(hamlets);
        }
    }

    /// @param label as the plan prints it
    public record Group(String label, int count) {
        /// `board`, `team`, or a word of its own.
        public String word() {
            return GroupWords.wordOf(label);
        }
    }

    /// Without a plan hamlets are taken as they come.
    public static PlannedPeople unknown() {
        return new PlannedPeople("", List.of(), List.of(), null);
    }

    /// Whom an issued programme calls.
    public static PlannedPeople of(Programme programme, String commune) {
        var clusters = programme.clusters().stream()
                .map(cluster -> new Cluster(
                        cluster.name(),
                        cluster.hamlets().stream().map(Hamlet::name).toList()))
                .toList();
        var groups = programme.audience().stream()
                .map(group -> new Group(group.label(), group.count()))
                .toList();
        return new PlannedPeople(commune, clusters, groups, programme.planned());
    }

    /// Whom a plan as read calls.
    public static PlannedPeople of(Plan plan) {
        var clusters = plan.schedule().clusters().stream()
                .map(cluster -> new Cluster(
                        cluster.name().value(),
                        cluster.hamlets().stream().map(Sourced::value).toList()))
                .toList();
        var groups = plan.audience().groups().stream()
                .map(group -> new Group(group.value().label(), group.value().count()))
                .toList();
        var total = plan.audience().total();
        return new PlannedPeople(communeOf(plan.heading()), clusters, groups, total == null ? null : total.value());
    }

    /// "ỦY BAN NHÂN DÂN XÃ LỘC HƯNG" gives "LỘC HƯNG".
    private static String communeOf(Plan.Heading heading) {
        var issuer = heading.issuer();
        var named = COMMUNE.matcher(issuer == null ? "" : issuer.value());
        var place = heading.place();
        return named.find() ? named.group(1) : place == null ? "" : place.value();
    }

    public List<String> hamlets() {
        return clusters.stream()
                .flatMap(cluster -> cluster.hamlets().stream())
                .distinct()
                .toList();
    }
}
