package vn.camtay.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.camtay.document.Form;
import vn.camtay.document.Table;
import vn.camtay.document.Table.Cell;
import vn.camtay.document.Table.Row;
import vn.camtay.document.page.Paragraphs.Shape;
import vn.camtay.document.page.Paragraphs.Stand;

/// A table as strips, a row each; a row higher than half a page is cut between lines.
final class TableStrips {
    private static final float RULE = 0.5f;

    /// A cell ready to draw: its lines between its edges.
    private record Box(float x, float width, Shape shape, List<Line> lines) {
        Box slice(int from, int count) {
            return new Box(
                    x, width, shape, lines.subList(Math.min(from, lines.size()), Math.min(from + count, lines.size())));
        }
    }

    private final Sheet sheet;
    private final float[] edges;
    private final float size;

    private TableStrips(Table table, Sheet sheet, float size) {
        this.sheet = sheet;
        this.edges = edges(table, sheet);
        this.size = size;
    }

    static List<Strip> of(Table table, Sheet sheet) {
        return of(table, sheet, Form.CELL, 0);
    }

    /// @param rowHeight the least height of a row, where people are to sign in it
    static List<Strip> of(Table table, Sheet sheet, float size, float rowHeight) {
        var strips = new TableStrips(table, sheet, size);
        var heads = strips.heads(table.heads());
        var repeated = strips.tooHigh(heads) ? List.<Strip>of() : heads;
        var all = new ArrayList<>(heads);
        for (var row : table.rows()) {
            var laid = strips.row(row, rowHeight).stream().map(strip -> strip.under(repeated));
            // The name of a group stands with the first of the group.
            var group = row.cells().size() == 1 && table.columns().size() > 1;
            all.addAll((group ? laid.map(Strip::kept) : laid).toList());
        }
        if (!all.isEmpty()) {
            all.set(0, all.getFirst().after(Form.GAP));
        }
        return all;
    }

    /// A heading that leaves no room for a row is not repeated.
    private boolean tooHigh(List<Strip> heads) {
        return heads.stream().mapToDouble(Strip::height).sum() > sheet.textHeight() / 3;
    }

    private List<Strip> row(Row row, float least) {
        var boxes = boxes(row);
        var lines = boxes.stream().mapToInt(box -> box.lines().size()).max().orElse(1);
        var lineHeight = size * Form.TIGHT;
        var most = Math.max(1, (int) (sheet.textHeight() / 2 / lineHeight));
        var strips = new ArrayList<Strip>();
        for (var from = 0; from < lines; from += most) {
            var first = from;
            var slice = boxes.stream().map(box -> box.slice(first, most)).toList();
            var height = Math.max(least, Math.min(most, lines - from) * lineHeight + 2 * Form.CELL_ABOVE);
            strips.add(Strip.of(0, height, (pen, top) -> draw(pen, slice, top, height)));
        }
        return strips;
    }

    /// The heading as one strip, with cells that run down over its rows.
    private List<Strip> heads(List<Row> rows) {
        if (rows.stream().noneMatch(row -> row.cells().stream().anyMatch(Cell::continues))) {
            return rows.stream()
                    .flatMap(row -> row(row, 0).stream())
                    .map(Strip::kept)
                    .toList();
        }
        var lower = boxes(rows.getLast());
        var carried = rows.getLast().cells().stream().map(Cell::continues).toList();
        var below = new ArrayList<Box>();
        var starts = new HashSet<Float>();
        for (var i = 0; i < lower.size(); i++) {
            if (carried.get(i)) {
                starts.add(lower.get(i).x());
            } else {
                below.add(lower.get(i));
            }
        }
        return List.of(twoRows(boxes(rows.getFirst()), starts, below).kept());
    }

    /// @param starts the left edges of the cells that run down over both rows
    private Strip twoRows(List<Box> upper, Set<Float> starts, List<Box> lower) {
        var through = upper.stream().filter(box -> starts.contains(box.x())).toList();
        var above = upper.stream().filter(box -> !starts.contains(box.x())).toList();
        var first = height(above);
        var second = Math.max(height(lower), height(through) - first);
        return Strip.of(0, first + second, (pen, top) -> {
            for (var box : upper) {
                draw(pen, List.of(box), top, starts.contains(box.x()) ? first + second : first);
            }
            draw(pen, lower, top - first, second);
        });
    }

    private float height(List<Box> boxes) {
        var lines = boxes.stream().mapToInt(box -> box.lines().size()).max().orElse(1);
        return lines * size * Form.TIGHT + 2 * Form.CELL_ABOVE;
    }

    private List<Box> boxes(Row row) {
        var boxes = new ArrayList<Box>();
        var column = 0;
        for (var cell : row.cells()) {
            var x = edges[column];
            column += cell.span();
            var width = edges[column] - x;
            var shape = new Shape(x + Form.CELL_SIDE, width - 2 * Form.CELL_SIDE, 0, size, Form.TIGHT, stand(cell));
            boxes.add(new Box(x, width, shape, Lines.of(cell.text(), size, shape.width())));
        }
        return boxes;
    }

    private static void draw(Pen pen, List<Box> boxes, float top, float height) throws IOException {
        for (var box : boxes) {
            var text = box.lines().size() * box.shape().lineHeight();
            var y = top - (height - text) / 2;
            for (var line : box.lines()) {
                Paragraphs.draw(pen, line, box.shape(), 0, y);
                y -= box.shape().lineHeight();
            }
            pen.box(box.x(), top - height, box.width(), height, RULE);
        }
    }

    private static Stand stand(Cell cell) {
        return switch (cell.align()) {
            case START -> Stand.START;
            case CENTRE -> Stand.CENTRED;
            case END -> Stand.END;
        };
    }

    private static float[] edges(Table table, Sheet sheet) {
        var all = table.columns().stream().mapToDouble(Table.Column::width).sum();
        var edges = new float[table.columns().size() + 1];
        edges[0] = sheet.left();
        for (var i = 0; i < table.columns().size(); i++) {
            edges[i + 1] = (float)
                    (edges[i] + sheet.textWidth() * table.columns().get(i).width() / all);
        }
        return edges;
    }
}
