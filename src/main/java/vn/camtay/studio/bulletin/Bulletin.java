package vn.camtay.studio.bulletin;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camtay.shared.Folding;
import vn.camtay.studio.diff.Piece;
import vn.camtay.studio.diff.Piece.Kind;
import vn.camtay.studio.diff.WordDiff;
import vn.camtay.studio.speech.Rate;
import vn.camtay.studio.speech.ReadAloud;
import vn.camtay.studio.text.PastedText;

/// A loudspeaker bulletin, paragraph by paragraph: as it is written, and as it is said.
public record Bulletin(List<Line> lines) {
    private static final Pattern FIRST = Pattern.compile("^\\p{Ll}|[.!?…]\\s+\\p{Ll}");

    /// What is said between the first and the second reading.
    public static final String AGAIN = "Xin nhắc lại toàn bộ bản tin.";

    /// One paragraph.
    ///
    /// @param pieces the way from what is written to what is said
    public record Line(String written, String said, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }

        static Line of(String written) {
            var said = capitals(ReadAloud.of(PastedText.withoutEmoji(written)));
            return new Line(written, said, WordDiff.exact(written, said));
        }
    }

    /// An abbreviation said in words may begin a sentence: "ủy ban" then begins with a capital.
    private static String capitals(String said) {
        return FIRST.matcher(said).replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
    }

    /// A sign, number or abbreviation and how it is said.
    public record Spoken(String written, String said) {}

    public Bulletin {
        lines = List.copyOf(lines);
    }

    public static Bulletin of(String text) {
        return new Bulletin(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Line::of)
                .toList());
    }

    /// What was changed for the voice, each once, in the order it comes.
    public List<Spoken> spoken() {
        var found = new LinkedHashMap<String, Spoken>();
        for (var line : lines) {
            var pieces = line.pieces();
            for (var i = 0; i + 1 < pieces.size(); i++) {
                if (pieces.get(i).kind() == Kind.REMOVED && pieces.get(i + 1).kind() == Kind.ADDED) {
                    changed(pieces.get(i).words(), pieces.get(i + 1).words())
                            .ifPresent(spoken -> found.putIfAbsent(spoken.written(), spoken));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /// Without the words at both ends that only lost a bracket or a stop.
    private static Optional<Spoken> changed(String written, String said) {
        var was = new ArrayDeque<>(List.of(written.split("\\s+")));
        var is = new ArrayDeque<>(List.of(said.split("\\s+")));
        while (!was.isEmpty() && !is.isEmpty() && isSame(was.getFirst(), is.getFirst())) {
            was.removeFirst();
            is.removeFirst();
        }
        while (!was.isEmpty() && !is.isEmpty() && isSame(was.getLast(), is.getLast())) {
            was.removeLast();
            is.removeLast();
        }
        return was.isEmpty() || is.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spoken(bare(String.join(" ", was)), bare(String.join(" ", is))));
    }

    private static boolean isSame(String one, String other) {
        return Folding.fold(bare(one)).equals(Folding.fold(bare(other)));
    }

    /// How long it takes; read twice, with the words between.
    public Duration time(Rate rate, boolean twice) {
        return rate.of(said(twice));
    }

    public String said(boolean twice) {
        var once = lines.stream().map(Line::said).collect(Collectors.joining("\n\n"));
        return twice ? again(once) : once;
    }

    public String written(boolean twice) {
        var once = lines.stream().map(Line::written).collect(Collectors.joining("\n\n"));
        return twice ? again(once) : once;
    }

    private static String again(String once) {
        return once + "\n\n" + AGAIN + "\n\n" + once;
    }

    /// Without the stops and brackets around it.
    private static String bare(String words) {
        return words.replaceAll("^[\\p{P}\\s&&[^+]]+|[\\p{P}\\s&&[^%]]+$", "");
    }
}
