package vn.camtay.studio.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import vn.camtay.privacy.Detector;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.Masks;
import vn.camtay.studio.check.Checked;
import vn.camtay.studio.check.Problem;
import vn.camtay.studio.check.ProblemKind;

/// What the checks find most, with a sentence to teach from.
///
/// @param products in how many products it was found
/// @param example a sentence in which it was found, personal data masked; empty where it concerns a whole text
/// @param message what is said of it there
public record Failing(ProblemKind kind, int products, String example, String message) {
    private static final int LONGEST = 240;
    private static final Detector DETECTOR = Detector.ours();

    /// A version with what was seen of it.
    record Seen(String text, Checked checked) {}

    /// The most frequent first. The example is the shortest sentence there is: the easiest to read from a wall.
    static List<Failing> of(Collection<Seen> seen) {
        var found = new EnumMap<ProblemKind, Found>(ProblemKind.class);
        for (var one : seen) {
            for (var kind : ProblemKind.values()) {
                var problems = one.checked().blocking().stream()
                        .filter(problem -> problem.kind() == kind)
                        .toList();
                if (!problems.isEmpty()) {
                    found.computeIfAbsent(kind, _ -> new Found()).add(one.text(), problems);
                }
            }
        }
        return found.entrySet().stream()
                .map(entry -> entry.getValue().told(entry.getKey()))
                .sorted(Comparator.comparingInt(Failing::products).reversed().thenComparing(Failing::kind))
                .toList();
    }

    private static final class Found {
        private final List<Failing> examples = new ArrayList<>();
        private int products;

        void add(String text, List<Problem> problems) {
            products++;
            problems.forEach(problem ->
                    examples.add(new Failing(problem.kind(), 0, sentence(text, problem), problem.message())));
        }

        Failing told(ProblemKind kind) {
            var example = examples.stream()
                    .min(Comparator.comparing((Failing one) -> one.example().isEmpty())
                            .thenComparing(one -> one.example().length())
                            .thenComparing(Failing::example))
                    .orElseThrow();
            return new Failing(kind, products, masked(example.example()), masked(example.message()));
        }
    }

    private static String masked(String text) {
        var finds = DETECTOR.scan(text).stream()
                .filter(span -> span.type() != Kind.NAME)
                .toList();
        return new Masks().mask(text, finds).text();
    }

    /// The sentence around the place; empty where the place is all of the text.
    private static String sentence(String text, Problem problem) {
        if (problem.start() == 0 && problem.end() == text.length()) {
            return "";
        }
        var from = problem.start();
        while (from > 0 && !endsSentence(text, from - 1)) {
            from--;
        }
        var to = problem.end();
        while (to < text.length() && !endsSentence(text, to)) {
            to++;
        }
        var sentence = text.substring(from, Math.min(text.length(), to + 1)).strip();
        return sentence.length() > LONGEST ? sentence.substring(0, LONGEST).strip() + "…" : sentence;
    }

    /// A stop before a space or the end; the one in "1.200" is none.
    private static boolean endsSentence(String text, int at) {
        var letter = text.charAt(at);
        return letter == '\n'
                || ((letter == '.' || letter == '!' || letter == '?')
                        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }
}
