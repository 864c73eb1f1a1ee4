package vn.camtay.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words with their weight: what one paragraph, cell or heading says.
///
/// Runs are cleaned, joined where their weight is equal, and stripped at both ends, so two texts that look the same
/// are equal.
public record Text(List<Run> runs) {
    /// Words of one weight.
    public record Run(String words, boolean bold, boolean italic) {
        public Run {
            words = Letters.clean(words);
        }

        Run with(String other) {
            return new Run(other, bold, italic);
        }

        boolean looksLike(Run other) {
            return bold == other.bold && italic == other.italic;
        }
    }

    public Text {
        runs = tidy(runs);
    }

    public static Text of(String words) {
        return new Text(List.of(new Run(words, false, false)));
    }

    public static Text ofBold(String words) {
        return new Text(List.of(new Run(words, true, false)));
    }

    public static Text ofItalic(String words) {
        return new Text(List.of(new Run(words, false, true)));
    }

    public Text then(String words) {
        return and(new Run(words, false, false));
    }

    public Text bold(String words) {
        return and(new Run(words, true, false));
    }

    public Text italic(String words) {
        return and(new Run(words, false, true));
    }

    /// The same words, all bold, italics kept.
    public Text allBold() {
        return new Text(runs.stream()
                .map(run -> new Run(run.words(), true, run.italic()))
                .toList());
    }

    public Text allItalic() {
        return new Text(
                runs.stream().map(run -> new Run(run.words(), run.bold(), true)).toList());
    }

    public String plain() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    public boolean isBlank() {
        return runs.isEmpty();
    }

    /// The same text whose end is `ending` instead of any stop it had.
    Text endingWith(String ending) {
        var bare = new ArrayList<>(runs);
        while (!bare.isEmpty() && Ending.bare(bare.getLast().words()).isEmpty()) {
            bare.removeLast();
        }
        if (bare.isEmpty()) {
            return this;
        }
        var last = bare.removeLast();
        bare.add(last.with(Ending.bare(last.words()) + ending));
        return new Text(bare);
    }

    private Text and(Run run) {
        var longer = new ArrayList<>(runs);
        // The constructor stripped the end; a sentence that goes on is set off by a space unless it begins with a stop.
        if (!longer.isEmpty() && !run.words().isEmpty() && Ending.wantsSpaceBefore(run.words())) {
            var last = longer.removeLast();
            longer.add(last.with(last.words() + " "));
        }
        longer.add(run);
        return new Text(longer);
    }

    private static List<Run> tidy(List<Run> runs) {
        var tidy = new ArrayList<Run>();
        for (var run : runs) {
            var before = tidy.isEmpty() ? " " : tidy.getLast().words();
            var words = before.endsWith(" ") ? run.words().stripLeading() : run.words();
            if (words.isEmpty()) {
                continue;
            }
            if (!tidy.isEmpty() && tidy.getLast().looksLike(run)) {
                words = tidy.removeLast().words() + words;
            }
            tidy.add(run.with(words));
        }
        if (!tidy.isEmpty()) {
            var last = tidy.removeLast();
            tidy.add(last.with(last.words().stripTrailing()));
        }
        return List.copyOf(tidy);
    }
}
