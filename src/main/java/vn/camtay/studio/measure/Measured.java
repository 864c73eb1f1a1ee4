package vn.camtay.studio.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.check.Problem;
import vn.camtay.studio.check.ProblemKind;

/// What the checks made of a seeded set.
///
/// @param missed errors that were not marked, or as something else
/// @param marked clean drafts in which something was marked all the same
/// @param beside marks in drafts with an error that are not at the error
public record Measured(
        int planted,
        int clean,
        List<String> missed,
        List<String> marked,
        List<String> beside,
        Map<ProblemKind, int[]> byKind) {
    public Measured {
        missed = List.copyOf(missed);
        marked = List.copyOf(marked);
        beside = List.copyOf(beside);
        byKind = Map.copyOf(byKind);
    }

    public static Measured ofTuned() {
        return of(Seeds.tuned());
    }

    public static Measured ofHeldOut() {
        return of(Seeds.heldOut());
    }

    public double caught() {
        return planted == 0 ? 1 : 1 - (double) missed.size() / planted;
    }

    /// The share of clean drafts with a mark.
    public double falselyMarked() {
        return clean == 0 ? 0 : (double) marked.size() / clean;
    }

    static Measured of(List<Seed> seeds) {
        var missed = new ArrayList<String>();
        var marked = new ArrayList<String>();
        var beside = new ArrayList<String>();
        var byKind = new TreeMap<ProblemKind, int[]>();
        var planted = 0;
        for (var seed : seeds) {
            var problems = Check.of(seed.brief()).read(seed.text()).problems();
            switch (seed) {
                case Seed.Clean clean ->
                    problems.stream()
                            .findFirst()
                            .ifPresent(problem -> marked.add(clean.name() + ": " + told(problems)));
                case Seed.Planted error -> {
                    planted++;
                    var count = byKind.computeIfAbsent(error.kind(), kind -> new int[2]);
                    count[1]++;
                    if (problems.stream().anyMatch(problem -> isAt(problem, error))) {
                        count[0]++;
                    } else {
                        missed.add(error.name() + " " + error.kind().word() + " \""
                                + error.text().substring(error.start(), Math.min(error.end(), error.start() + 60))
                                + "\": " + told(problems));
                    }
                    problems.stream()
                            .filter(problem -> problem.end() <= error.start() || problem.start() >= error.end())
                            .forEach(problem -> beside.add(error.name() + ": " + told(List.of(problem))));
                }
            }
        }
        return new Measured(planted, seeds.size() - planted, missed, marked, beside, byKind);
    }

    private static boolean isAt(Problem problem, Seed.Planted error) {
        return problem.kind() == error.kind() && problem.start() < error.end() && problem.end() > error.start();
    }

    private static String told(List<Problem> problems) {
        return String.join(
                "; ",
                problems.stream()
                        .map(problem -> problem.kind().word() + " \""
                                + problem.quote()
                                        .substring(
                                                0, Math.min(40, problem.quote().length()))
                                        .replace('\n', ' ')
                                + "\"")
                        .toList());
    }
}
