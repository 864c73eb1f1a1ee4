package vn.camtay.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.camtay.plan.sheet.PlanSheet;
import vn.camtay.shared.Folding;

/// Why a plan cannot become a programme yet, and the datum to correct.
///
/// @param rule `no-title`, `no-cluster`, `cluster-without-date`, `cluster-without-venue`, `cluster-without-hamlet`,
///     `two-clusters-of-one-name` or `hamlet-in-two-clusters`
/// @param key the datum where it is put right
/// @param details what its sentence names
public record Hindrance(String rule, String key, List<String> details) {
    public Hindrance {
        details = List.copyOf(details);
    }

    private static Hindrance of(String rule, String key, String... details) {
        return new Hindrance(rule, key, List.of(details));
    }

    static List<Hindrance> of(PlanSheet sheet) {
        var found = new ArrayList<Hindrance>();
        if (sheet.text("heading.title").isEmpty()) {
            found.add(of("no-title", "heading.title"));
        }
        var clusters = sheet.elements("cluster");
        if (clusters.isEmpty()) {
            found.add(of("no-cluster", sheet.keyForNew("cluster")));
        }
        for (var cluster : clusters) {
            missing(sheet, cluster, found);
        }
        shared(sheet, clusters, found);
        return List.copyOf(found);
    }

    private static void missing(PlanSheet sheet, String cluster, List<Hindrance> found) {
        var name = sheet.text(cluster);
        if (sheet.text(cluster + ".days").isEmpty()) {
            found.add(of("cluster-without-date", cluster + ".days", name));
        }
        if (sheet.text(cluster + ".venue").isEmpty()) {
            found.add(of("cluster-without-venue", cluster + ".venue", name));
        }
        if (sheet.text(cluster + ".hamlets").isEmpty()) {
            found.add(of("cluster-without-hamlet", cluster + ".hamlets", name));
        }
    }

    private static void shared(PlanSheet sheet, List<String> clusters, List<Hindrance> found) {
        var names = new HashMap<String, String>();
        var hamlets = new HashMap<String, String>();
        for (var cluster : clusters) {
            var name = sheet.text(cluster);
            if (names.putIfAbsent(Folding.fold(name), cluster) != null) {
                found.add(of("two-clusters-of-one-name", cluster, name));
            }
            for (var hamlet : sheet.text(cluster + ".hamlets").lines().toList()) {
                var first = hamlets.putIfAbsent(Folding.fold(hamlet), cluster);
                if (first != null && !first.equals(cluster)) {
                    found.add(of("hamlet-in-two-clusters", cluster + ".hamlets", hamlet, sheet.text(first), name));
                }
            }
        }
    }
}
