package vn.camtay.plan.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.camtay.plan.source.Line;

/// How a text was broken into lines: at a fixed width, not at all, or anyhow.
final class Wrapping {
    /// Paragraphs written in one line each are longer than the lines of a page.
    private static final int NARROW = 95;

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
        width = lengths.length == 0 ? 0 : lengths[Math.min(lengths.length - 1, lengths.length * 19 / 20)];
        unwrapped = lines.stream().noneMatch(line -> line.fill() == Line.Fill.FULL)
                && continued(lines) * 12 < lengths.length
                && (width > NARROW || continued(lines) < 3);
        regular = !unwrapped && isRegular(lines);
        lines.forEach(this::learn);
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
