package vn.camtay.plan.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.camtay.plan.source.Line;

/// How a text was broken into lines: at a fixed width, not at all, or anyhow.
final class Wrapping {
    /// Paragraphs written in one line each are longer than the lines of a page.
    private static final int NARROW = 120;

    private static final int ALONE = 12;

    private final int width;
    private final boolean regular;
    private final boolean unwrapped;
    private final Set<String> neighbours = new HashSet<>();

    Wrapping(List<Line> lines) {
        var lengths = lines.stream()
                .filter(line -> !line.isBlank() && !line.isRow())
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        width = widthOf(lengths);
        var broken = broken(lines);
        var continued = continued(lines);
        var few = continued * 12 < lengths.length;
        unwrapped = lines.stream().noneMatch(line -> line.fill() == Line.Fill.FULL)
                && few
                && (width > NARROW || broken < 2 && continued < 3);
        regular = !unwrapped && (isRegular(lines) || few && width <= NARROW && broken >= 2);
        lines.forEach(this::learn);
    }

    /// How long the lines are when they are full; a single line longer than all others is none of them.
    private static int widthOf(int[] sorted) {
        var last = sorted.length - 1;
        if (last < 1) {
            return last < 0 ? 0 : sorted[last];
        }
        return sorted[last] - sorted[last - 1] > ALONE ? sorted[last - 1] : sorted[last];
    }

    /// Lines in mid-sentence on which the next word would not have fitted.
    private int broken(List<Line> lines) {
        var all =
                lines.stream().filter(line -> !line.isBlank() && !line.isRow()).toList();
        return (int) IntStream.range(0, Math.max(0, all.size() - 1))
                .filter(i -> fills(all.get(i), all.get(i + 1))
                        && !Words.isEnded(all.get(i).text())
                        && Marker.at(all.get(i + 1).text()).isEmpty())
                .count();
    }

    boolean isUnwrapped() {
        return unwrapped;
    }

    boolean isRegular() {
        return regular;
    }

    /// Whether the next line's first word would not have fitted on this line.
    boolean isFull(Line line, Line next) {
        return switch (line.fill()) {
            case FULL -> true;
            case SHORT, WHOLE, ROW -> false;
            case UNKNOWN -> regular && fills(line, next);
        };
    }

    /// Whether there was plainly room for the next word: the paragraph ends here.
    boolean isShort(Line line, Line next) {
        return line.fill() == Line.Fill.UNKNOWN
                && regular
                && line.text().length() + 1 + Words.first(next.text()).length() < width * 4 / 5;
    }

    /// Whether these two words stand side by side elsewhere in the text, as the words of one name do.
    boolean areNeighbours(String before, String after) {
        return neighbours.contains(before + " " + after);
    }

    private void learn(Line line) {
        var words = line.text().split(" ");
        for (var i = 1; i < words.length; i++) {
            neighbours.add(bare(words[i - 1]) + " " + bare(words[i]));
            if (i > 1 && words[i - 1].equals("-")) {
                neighbours.add(bare(words[i - 2]) + " - " + bare(words[i]));
            }
        }
    }

    static String bare(String word) {
        return word.replaceAll("[.,;:)”\"]+$", "").replaceAll("^[(“\"]+", "");
    }

    private boolean fills(Line line, Line next) {
        return line.text().length() + 1 + Words.first(next.text()).length() > width - 4;
    }

    private boolean isRegular(List<Line> lines) {
        var continued = 0;
        var full = 0;
        Line before = null;
        for (var line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (before != null
                    && Words.startsLower(line.text())
                    && Marker.at(line.text()).isEmpty()) {
                continued++;
                full += fills(before, line) ? 1 : 0;
            }
            before = line;
        }
        return continued >= 3 && full * 10 >= continued * 7;
    }

    private static int continued(List<Line> lines) {
        return (int) lines.stream()
                .filter(line ->
                        Words.startsLower(line.text()) && Marker.at(line.text()).isEmpty())
                .count();
    }
}
