package vn.camtay.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;

/// An issued plan as the other modules see it: who comes together where and when. Everything later hangs on it.
///
/// @param version 1 for the first issue, counted up by each later one
/// @param title as the plan prints it, repeated words and all
/// @param audience the planned groups with their counts, in the plan's order
/// @param laptopsPerVenue laptops the organiser provides at each venue
public record Programme(
        CommuneCode commune,
        PlanId id,
        int version,
        String title,
        List<Cluster> clusters,
        List<Audience> audience,
        Optional<Integer> laptopsPerVenue) {
    public Programme {
        clusters = List.copyOf(clusters);
        audience = List.copyOf(audience);
    }

    /// A cluster with its days and venue: an issued plan has both.
    ///
    /// @param days one or more, in order
    /// @param half held in this half of each day only; empty for whole days
    public record Cluster(
            ClusterId id,
            String name,
            List<LocalDate> days,
            String venue,
            List<Hamlet> hamlets,
            Optional<HalfDay> half) {
        public Cluster {
            days = days.stream().distinct().sorted().toList();
            hamlets = List.copyOf(hamlets);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("a cluster of an issued plan has a day");
            }
        }

        public Cluster(ClusterId id, String name, LocalDate day, String venue, List<Hamlet> hamlets) {
            this(id, name, List.of(day), venue, hamlets);
        }

        /// Of whole days.
        public Cluster(ClusterId id, String name, List<LocalDate> days, String venue, List<Hamlet> hamlets) {
            this(id, name, days, venue, hamlets, Optional.empty());
        }

        /// The first of its days.
        public LocalDate day() {
            return days.getFirst();
        }
    }

    /// A planned group of people.
    ///
    /// @param group "board", "team", or the folded label with hyphens for any other
    /// @param label as the plan prints it
    public record Audience(String group, String label, int count) {}

    /// How many people the plan means to bring together.
    public int planned() {
        return audience.stream().mapToInt(Audience::count).sum();
    }

    public List<Hamlet> hamlets() {
        return clusters.stream().flatMap(cluster -> cluster.hamlets().stream()).toList();
    }

    public Optional<Cluster> findCluster(ClusterId cluster) {
        return clusters.stream().filter(one -> one.id().equals(cluster)).findFirst();
    }

    public Optional<Cluster> clusterOf(HamletId hamlet) {
        return clusters.stream()
                .filter(cluster ->
                        cluster.hamlets().stream().anyMatch(one -> one.id().equals(hamlet)))
                .findFirst();
    }
}
