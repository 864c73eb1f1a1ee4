package vn.camtay.studio.prompt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camtay.privacy.Detector;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.Span;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.text.Chu;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;
import vn.camtay.studio.text.Wordlists;

/// Scores a learner's own prompt against role, goal, audience, facts, form, limits and what is forbidden, and
/// says what to write next. Words show that a part is there, not that it is good: that is for the trainer.
public final class PromptScoring {
    private static final Wordlists LISTS = Wordlists.at("/content/studio/prompts.txt");
    private static final int SHORTEST = 12;
    private static final int VAGUE_COST = 5;
    private static final double HALF = 0.5;
    private static final int ENOUGH_FACTS = 3;

    private final Detector detector;

    public PromptScoring() {
        this(Detector.ours());
    }

    PromptScoring(Detector detector) {
        this.detector = detector;
    }

    public PromptScore score(String prompt) {
        var reading = Reading.of(prompt);
        var parts = new EnumMap<Part, Double>(Part.class);
        for (var part : Part.values()) {
            parts.put(part, share(part, reading));
        }
        var advice = new ArrayList<String>();
        var leaks = leaks(prompt, advice);
        var vague = vague(reading.passage(), advice);
        missing(parts).forEach(advice::add);
        if (Chu.count(prompt) < SHORTEST) {
            advice.add(advice("short"));
        }
        if (advice.isEmpty()) {
            advice.add(advice("good"));
        }
        var points = parts.entrySet().stream()
                .mapToDouble(part -> part.getValue() * weight(part.getKey()))
                .sum();
        return new PromptScore((int) Math.max(0, Math.round(points - vague * VAGUE_COST)), parts, advice, leaks == 0);
    }

    private static double share(Part part, Reading reading) {
        var said = isIn(LISTS.phrases("part " + part.word()), reading.passage());
        return switch (part) {
            case GOAL -> said && isIn(LISTS.phrases("part product"), reading.passage()) ? 1 : said ? HALF : 0;
            case FACTS -> facts(said, reading);
            case FORM -> said ? hasLength(reading) ? 1 : HALF : 0;
            case ROLE, AUDIENCE, LIMITS, FORBIDDEN -> said ? 1 : 0;
        };
    }

    /// Facts are there when the prompt states some: dates, places, names, numbers.
    private static double facts(boolean said, Reading reading) {
        var stated = Stream.of(reading.moments(), reading.places(), reading.names(), reading.documents())
                        .mapToInt(List::size)
                        .sum()
                + reading.quantities().stream()
                        .filter(quantity -> !isLength(quantity.unit()))
                        .count();
        return stated >= ENOUGH_FACTS ? 1 : stated > 0 ? HALF : said ? HALF / 2 : 0;
    }

    private static boolean hasLength(Reading reading) {
        return reading.quantities().stream()
                .anyMatch(quantity -> isLength(quantity.unit())
                        || quantity.noun().equals("canh")
                        || quantity.noun().equals("cau")
                        || quantity.noun().equals("doan")
                        || quantity.noun().equals("dong"));
    }

    private static boolean isLength(String unit) {
        return List.of("words", "second", "minute", "page").contains(unit);
    }

    /// The parts that lack, those that weigh most first.
    private static List<String> missing(Map<Part, Double> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() < 1)
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<Part, Double> part) -> (part.getValue() - 1) * weight(part.getKey())))
                .map(part -> advice(part.getKey().word()))
                .toList();
    }

    private int leaks(String prompt, List<String> advice) {
        var spans = detector.scan(prompt).stream()
                .filter(span -> span.type() != Kind.NAME && span.type() != Kind.ADDRESS)
                .toList();
        spans.stream().map(PromptScoring::leak).distinct().forEach(advice::add);
        return spans.size();
    }

    private static String leak(Span span) {
        return span.type() == Kind.CLASSIFIED
                ? advice("secret")
                : advice("private").replace("{0}", span.text());
    }

    private static int vague(Passage passage, List<String> advice) {
        var vague = LISTS.phrases("vague");
        var count = 0;
        for (var i = 0; i < passage.size(); i++) {
            var length = vague.lengthAt(passage, i);
            if (length > 0) {
                count++;
                advice.add(advice("vague").replace("{0}", passage.quote(i, i + length)));
            }
        }
        return count;
    }

    private static boolean isIn(Phrases phrases, Passage passage) {
        for (var i = 0; i < passage.size(); i++) {
            if (phrases.isAt(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static int weight(Part part) {
        return Integer.parseInt(LISTS.list("weight " + part.word()).getFirst());
    }

    private static String advice(String name) {
        return LISTS.list("advice " + name).getFirst();
    }
}
