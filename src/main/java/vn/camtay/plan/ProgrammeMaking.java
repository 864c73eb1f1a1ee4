package vn.camtay.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.place.Places;
import vn.camtay.plan.PlanVersion.Issue;
import vn.camtay.shared.Folding;
import vn.camtay.shared.Ids;

/// Makes the programme of a plan that has all a programme needs, settling its hamlets.
@Component
class ProgrammeMaking {
    private static final int LONGEST_GROUP = 40;
    private static final Pattern BOARD = Pattern.compile("\\b(ban dieu hanh|bdh)\\b");
    private static final Pattern TEAM = Pattern.compile("\\b(cong nghe so|cnscd)\\b");

    private final Places places;
    private final Ids ids;

    ProgrammeMaking(Places places, Ids ids) {
        this.places = places;
        this.ids = ids;
    }

    /// @param before earlier issues, the latest first
    Programme programme(PlanVersion version, List<Issue> before) {
        var plan = version.plan();
        var laptops = plan.schedule().laptopsPerVenue();
        return new Programme(
                version.commune(),
                version.id(),
                1 + before.stream().mapToInt(Issue::number).max().orElse(0),
                Objects.requireNonNull(plan.heading().title()).value(),
                clusters(version.commune(), plan, before),
                audience(plan.audience()),
                laptops == null ? Optional.empty() : Optional.of(laptops.value()));
    }

    static List<KnownCluster> known(Programme programme) {
        return programme.clusters().stream()
                .map(cluster -> new KnownCluster(
                        cluster.id(),
                        cluster.name(),
                        cluster.hamlets().stream().map(Hamlet::name).toList()))
                .toList();
    }

    private List<Programme.Cluster> clusters(CommuneCode commune, Plan plan, List<Issue> before) {
        var known = before.stream().flatMap(issue -> issue.clusters().stream()).toList();
        var clusters = plan.schedule().clusters();
        var given = ClusterIds.of(clusters, known, ids);
        var all = new ArrayList<Programme.Cluster>();
        for (var i = 0; i < clusters.size(); i++) {
            var cluster = clusters.get(i);
            all.add(new Programme.Cluster(
                    given.get(i),
                    cluster.name().value(),
                    cluster.days().stream().map(Sourced::value).toList(),
                    Objects.requireNonNull(cluster.venue()).value(),
                    hamlets(commune, cluster),
                    Optional.ofNullable(cluster.half()).map(Sourced::value)));
        }
        return all;
    }

    /// A hamlet a cluster names twice comes once.
    private List<Hamlet> hamlets(CommuneCode commune, Plan.Cluster cluster) {
        var all = new LinkedHashMap<HamletId, Hamlet>();
        cluster.hamlets().stream()
                .map(hamlet -> places.settle(commune, hamlet.value()))
                .forEach(hamlet -> all.putIfAbsent(hamlet.id(), hamlet));
        return List.copyOf(all.values());
    }

    private static List<Programme.Audience> audience(Plan.Audience audience) {
        var taken = new HashSet<String>();
        return audience.groups().stream()
                .map(Sourced::value)
                .map(group -> new Programme.Audience(free(key(group.label()), taken), group.label(), group.count()))
                .toList();
    }

    private static String key(String label) {
        var folded = Folding.fold(label).replaceAll("[^a-z0-9]+", " ").strip();
        if (BOARD.matcher(folded).find()) {
            return "board";
        }
        if (TEAM.matcher(folded).find()) {
            return "team";
        }
        var word = folded.replace(' ', '-');
        return word.isEmpty() ? "other" : word.substring(0, Math.min(LONGEST_GROUP, word.length()));
    }

    /// Two groups of one name keep their own counts: the second gets a number.
    private static String free(String key, HashSet<String> taken) {
        var free = key;
        for (var i = 2; !taken.add(free); i++) {
            free = key + "-" + i;
        }
        return free;
    }
}
