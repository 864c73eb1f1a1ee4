package vn.camtay.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.shared.Folding;
import vn.camtay.shared.Ids;

/// Knows the clusters of an earlier issue again, so that sessions and marks stay with their cluster: by name first,
/// then
/// by the most hamlets in common, of which there must be more than half.
final class ClusterIds {
    private final List<KnownCluster> free;
    private final Map<Plan.Cluster, ClusterId> given = new LinkedHashMap<>();

    private ClusterIds(List<KnownCluster> known) {
        free = new ArrayList<>(known);
    }

    /// @param known clusters of all earlier issues, the latest issue first
    static List<ClusterId> of(List<Plan.Cluster> clusters, List<KnownCluster> known, Ids ids) {
        var matching = new ClusterIds(known);
        clusters.forEach(cluster -> matching.take(cluster, matching.byName(cluster)));
        clusters.forEach(cluster -> matching.take(cluster, matching.byHamlets(cluster)));
        return clusters.stream()
                .map(cluster -> matching.given.computeIfAbsent(cluster, fresh -> new ClusterId(ids.next())))
                .toList();
    }

    private void take(Plan.Cluster cluster, Optional<KnownCluster> found) {
        if (found.isPresent() && given.putIfAbsent(cluster, found.get().id()) == null) {
            free.removeIf(other -> other.id().equals(found.get().id()));
        }
    }

    private Optional<KnownCluster> byName(Plan.Cluster cluster) {
        return free.stream()
                .filter(known -> same(known.name(), cluster.name().value()))
                .findFirst();
    }

    private Optional<KnownCluster> byHamlets(Plan.Cluster cluster) {
        return free.stream()
                .filter(known -> 2 * shared(known, cluster)
                        > Math.max(known.hamlets().size(), cluster.hamlets().size()))
                .max(Comparator.comparingLong(known -> shared(known, cluster)));
    }

    private static long shared(KnownCluster known, Plan.Cluster cluster) {
        return cluster.hamlets().stream()
                .filter(hamlet -> known.hamlets().stream().anyMatch(name -> same(name, hamlet.value())))
                .count();
    }

    private static boolean same(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }
}
