package vn.camtay.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom the plan calls: its hamlets by cluster, its groups with their counts.
///
/// @param commune the commune's own name ("Lộc Hưng"), empty when unknown; it may stand behind a hamlet in an address
public record PlannedPeople(
        String commune,
        List<Cluster> clusters,
        List<Group> groups,
        @Nullable Integer total) {
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

    public List<String> hamlets() {
        return clusters.stream()
                .flatMap(cluster -> cluster.hamlets().stream())
                .distinct()
                .toList();
    }
}
