package vn.camtay.studio.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.studio.check.Checked;
import vn.camtay.studio.check.Problem;
import vn.camtay.studio.desk.Marked;
import vn.camtay.studio.speech.Rate;
import vn.camtay.studio.speech.Scene;

/// One scene in the grid: how long it takes, and what wants another look in it.
record SceneView(int number, Scene scene, int seconds, Marked marked) {
    private static final Pattern HEAD = Pattern.compile("(?m)^Cảnh \\d+\\.");

    int toMend() {
        return marked.checked().blocking().size();
    }

    static List<SceneView> of(Script script, Rate rate, Checked checked, String text) {
        var starts = new ArrayList<>(
                HEAD.matcher(text).results().map(head -> head.start()).toList());
        starts.add(text.length());
        var times = script.narration(rate).times();
        var views = new ArrayList<SceneView>();
        for (var i = 0; i < script.scenes().size(); i++) {
            var part = part(text, starts.get(i), starts.get(i + 1), checked);
            views.add(new SceneView(i + 1, script.scenes().get(i), Length.seconds(times.get(i)), part));
        }
        return List.copyOf(views);
    }

    /// The lines of a scene in which something is marked; the others stand in the fields anyway.
    private static Marked part(String text, int from, int to, Checked checked) {
        var shown = new StringBuilder();
        var inside = new ArrayList<Problem>();
        for (var start = from; start < to; ) {
            var end = lineEnd(text, start, to);
            var moved = shown.length() - start;
            var found = in(checked, text, start, end);
            if (!found.isEmpty()) {
                shown.append(text, start, end).append('\n');
                found.forEach(problem -> inside.add(new Problem(
                        problem.kind(),
                        problem.quote(),
                        problem.start() + moved,
                        problem.end() + moved,
                        problem.message())));
            }
            start = end + 1;
        }
        return Marked.of(shown.toString().stripTrailing(), new Checked(0, inside));
    }

    private static int lineEnd(String text, int start, int to) {
        var end = text.indexOf('\n', start);
        return end < 0 || end > to ? to : end;
    }

    private static List<Problem> in(Checked checked, String text, int start, int end) {
        return checked.problems().stream()
                .filter(problem -> problem.start() >= start && problem.end() <= end && !isWhole(problem, text))
                .toList();
    }

    static boolean isWhole(Problem problem, String text) {
        return problem.start() == 0 && problem.end() == text.length();
    }

    /// What is said of the script as a whole, and of what lies over two scenes.
    static List<Problem> outside(List<SceneView> scenes, Checked checked) {
        var inside = scenes.stream()
                .mapToInt(scene -> scene.marked().checked().problems().size())
                .sum();
        if (inside == checked.problems().size()) {
            return List.of();
        }
        var told = scenes.stream()
                .flatMap(scene -> scene.marked().checked().problems().stream())
                .map(problem -> problem.kind() + problem.quote() + problem.message())
                .toList();
        return checked.problems().stream()
                .filter(problem -> !told.contains(problem.kind() + problem.quote() + problem.message()))
                .toList();
    }
}
