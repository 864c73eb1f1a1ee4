package vn.camtay.plan.source;

import java.util.ArrayList;
import java.util.List;

/// The text of a document as its lines were extracted, in reading order.
///
/// @param shown the lines as the screen shows them
/// @param lines the same lines made comparable, page numbers and rules blanked
public record SourceText(List<String> shown, List<Line> lines) {
    /// A plan is a few pages; a text of more letters than this is something else.
    static final int LONGEST = 1_000_000;

    public SourceText {
        shown = List.copyOf(shown);
        lines = List.copyOf(lines);
    }

    /// Collects lines and counts them.
    static final class Lines {
        private final List<String> shown = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        void add(String raw, Line.Fill fill) {
            shown.add(Cleaning.shown(raw));
            lines.add(Cleaning.line(lines.size() + 1, raw, fill));
        }

        void addRow(List<String> cells) {
            if (cells.isEmpty()) {
                add("", Line.Fill.ROW);
                return;
            }
            var clean = cells.stream().map(Cleaning::shown).map(String::strip).toList();
            shown.add(String.join(" | ", clean).replace('\n', ' '));
            lines.add(new Line(
                    lines.size() + 1,
                    String.join(" ", clean).replaceAll("\\s+", " ").strip(),
                    Line.Fill.ROW,
                    clean));
        }

        void breakPage() {
            add("", Line.Fill.WHOLE);
        }

        SourceText text() {
            return new SourceText(shown, Furniture.without(lines));
        }
    }
}
