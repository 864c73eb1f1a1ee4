package vn.camtay.studio.workshop;

import java.util.List;
import java.util.Optional;
import vn.camtay.studio.prompt.PromptScore;
import vn.camtay.studio.prompt.PromptScoring;
import vn.camtay.studio.text.Wordlists;

/// From a bad prompt to a good one, in three tries.
public record Lesson(String id, String title, String goal, List<Try> tries) {
    private static final Wordlists LISTS = Wordlists.at("/content/studio/lessons.txt");
    private static final List<Lesson> ALL =
            LISTS.list("lessons").stream().map(Lesson::load).toList();

    public Lesson {
        tries = List.copyOf(tries);
    }

    /// @param level `bad`, `better` or `good`
    /// @param why what to see in it
    public record Try(String level, String prompt, String why) {
        public PromptScore score() {
            return new PromptScoring().score(prompt);
        }
    }

    public static List<Lesson> all() {
        return ALL;
    }

    public static Optional<Lesson> find(String id) {
        return ALL.stream().filter(lesson -> lesson.id.equals(id)).findFirst();
    }

    /// The one after it, in the order of learning.
    public Optional<Lesson> next() {
        var at = ALL.indexOf(this);
        return at + 1 < ALL.size() ? Optional.of(ALL.get(at + 1)) : Optional.empty();
    }

    private static Lesson load(String id) {
        var tries = List.of("bad", "better", "good").stream()
                .map(level -> new Try(level, joined(id + " " + level), joined(id + " " + level + "-why")))
                .toList();
        return new Lesson(id, joined(id + " title"), joined(id + " goal"), tries);
    }

    private static String joined(String list) {
        return String.join("\n", LISTS.list(list));
    }
}
