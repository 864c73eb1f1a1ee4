package vn.camtay.plan.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/// The ruled tables of a page, found by their drawn lines.
final class PdfTables {
    private static final float NEAR = 2.5f;

    private final List<PdfGrid> grids;
    private final float pageRight;

    private PdfTables(List<PdfGrid> grids, float pageRight) {
        this.grids = grids;
        this.pageRight = pageRight;
    }

    static PdfTables of(PDPage page) throws IOException {
        return new PdfTables(PdfGrid.in(PdfRules.on(page)), page.getCropBox().getWidth());
    }

    /// Writes a page's words: those inside a table by its rows, all others line by line.
    void write(List<List<PdfWord>> words, SourceText.Lines lines) {
        var margin = rightMargin(words);
        var unruled = PdfLayout.rowsOf(words, line -> gridOf(line) == null);
        for (var i = 0; i < words.size(); i++) {
            var line = words.get(i);
            var grid = gridOf(line);
            if (unruled.containsKey(i)) {
                lines.addRow(unruled.getOrDefault(i, List.of()));
            } else if (grid == null) {
                var next = i + 1 < words.size() ? words.get(i + 1) : List.<PdfWord>of();
                lines.add(PdfWord.text(line), fill(line, next, margin));
            } else {
                var inside = new ArrayList<PdfWord>();
                for (; i < words.size() && gridOf(words.get(i)) == grid; i++) {
                    inside.addAll(words.get(i));
                }
                i--;
                grid.rows(inside).forEach(lines::addRow);
            }
        }
    }

    private @org.jspecify.annotations.Nullable PdfGrid gridOf(List<PdfWord> line) {
        for (var grid : grids) {
            if (grid.holds(line.getFirst())) {
                return grid;
            }
        }
        return null;
    }

    private static Line.Fill fill(List<PdfWord> line, List<PdfWord> next, float margin) {
        var last = line.getLast();
        var room = margin - last.right();
        var wanted =
                next.isEmpty() ? 60 : next.getFirst().right() - next.getFirst().left() + 0.3f * last.size();
        return room < wanted - NEAR ? Line.Fill.FULL : Line.Fill.SHORT;
    }

    /// Where full lines end on this page: the place most lines reach.
    private float rightMargin(List<List<PdfWord>> words) {
        return words.stream()
                .map(line -> line.getLast().right())
                .sorted()
                .skip(words.size() * 9L / 10)
                .findFirst()
                .orElse(pageRight);
    }
}
