package vn.camtay.plan.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.Plan.Cluster;
import vn.camtay.plan.reading.Evidence;
import vn.camtay.plan.reading.Hamlets;

/// Clusters: each hamlet in one, each with a day and a venue of its own hamlets.
final class ClusterChecks {
    private ClusterChecks() {}

    static Stream<Finding> sharedHamlets(Evidence evidence) {
        Map<String, Cluster> firsts = new LinkedHashMap<>();
        var found = Stream.<Finding>builder();
        for (var cluster : evidence.plan().schedule().clusters()) {
            for (var hamlet : cluster.hamlets()) {
                var first = firsts.putIfAbsent(comparable(hamlet.value()), cluster);
                if (first != null && first != cluster) {
                    found.add(Remarks.error(
                            "hamlet-in-two-clusters",
                            hamlet.line(),
                            hamlet.value(),
                            first.name().value(),
                            cluster.name().value()));
                }
            }
        }
        return found.build();
    }

    static Stream<Finding> dates(Evidence evidence) {
        return evidence.plan().schedule().clusters().stream()
                .filter(cluster -> cluster.days().isEmpty())
                .map(cluster -> Remarks.error(
                        "cluster-without-date",
                        cluster.name().line(),
                        cluster.name().value()));
    }

    static Stream<Finding> venues(Evidence evidence) {
        return evidence.plan().schedule().clusters().stream()
                .filter(cluster -> cluster.venue() == null)
                .map(cluster -> Remarks.error(
                        "cluster-without-venue",
                        cluster.name().line(),
                        cluster.name().value()));
    }

    static Stream<Finding> outsideVenues(Evidence evidence) {
        return evidence.plan().schedule().clusters().stream().flatMap(ClusterChecks::outsideVenue);
    }

    private static Stream<Finding> outsideVenue(Cluster cluster) {
        var venue = cluster.venue();
        if (venue == null || cluster.hamlets().isEmpty()) {
            return Stream.empty();
        }
        var named = Hamlets.named(venue.value());
        return named.isEmpty() || named.stream().anyMatch(hamlet -> isOf(cluster, hamlet))
                ? Stream.empty()
                : Stream.of(Remarks.warning(
                        "venue-outside-cluster",
                        venue.line(),
                        venue.value(),
                        cluster.name().value()));
    }

    /// "ấp 1" is not "ấp 1 Lộc Điền"; but "Sóc Lớn" is "ấp Sóc Lớn", and "thôn Trung Lập"
    /// was parted into "thôn Trung Lập 1" and "2".
    private static boolean isOf(Cluster cluster, String hamlet) {
        var wanted = comparable(hamlet);
        return cluster.hamlets().stream()
                .map(each -> comparable(each.value()))
                .anyMatch(each -> each.equals(wanted)
                        || each.endsWith(" " + wanted)
                        || each.startsWith(wanted + " ")
                                && !wanted.matches(".*\\d")
                                && each.substring(wanted.length()).matches(" (?:\\d+|[a-z])"));
    }

    private static String comparable(String hamlet) {
        return hamlet.toLowerCase(Locale.ROOT)
                .replaceFirst("^kp ?", "khu phố ")
                .replaceFirst("^tdp ?", "tổ dân phố ")
                .replaceFirst("^kdc ?", "khu dân cư ")
                .replaceAll("(?<=\\s)0+(?=\\d)", "");
    }
}
