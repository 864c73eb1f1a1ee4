package vn.camtay.plan.source;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.plan.source.PdfRules.Rule;

/// One ruled table: the lines that touch each other, at least two cells across and two rows down, or a row of three
/// cells that the end of the page parted from the rest.
final class PdfGrid {
    private static final float NEAR = 4;

    private final List<Rule> level;
    private final List<Rule> upright;
    private final List<Float> columns;
    private final List<Float> rows;

    private PdfGrid(List<Rule> rules) {
        level = rules.stream().filter(Rule::isLevel).toList();
        upright = rules.stream().filter(Rule::isUpright).toList();
        columns = distinct(upright.stream().map(Rule::x0).sorted().toList());
        rows = distinct(level.stream().map(Rule::y0).sorted().toList());
    }

    static List<PdfGrid> in(List<Rule> rules) {
        var grids = new ArrayList<PdfGrid>();
        var left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            var grid = new PdfGrid(takeTouching(left));
            if (grid.columns.size() >= 3 && grid.rows.size() + grid.columns.size() >= 6 && grid.rows.size() >= 2) {
                grids.add(grid);
            }
        }
        return grids;
    }

    private static List<Rule> takeTouching(List<Rule> left) {
        var taken = new ArrayList<Rule>();
        taken.add(left.removeLast());
        for (var i = 0; i < taken.size(); i++) {
            var rule = taken.get(i);
            var touching = left.stream().filter(other -> touch(rule, other)).toList();
            taken.addAll(touching);
            left.removeAll(touching);
        }
        return taken;
    }

    private static boolean touch(Rule a, Rule b) {
        return a.x0() - NEAR <= b.x1() && b.x0() - NEAR <= a.x1() && a.y0() - NEAR <= b.y1() && b.y0() - NEAR <= a.y1();
    }

    boolean holds(PdfWord word) {
        return word.left() > columns.getFirst() - NEAR
                && word.left() < columns.getLast()
                && word.base() > rows.getFirst()
                && word.base() < rows.getLast() + NEAR;
    }

    /// The rows with a text per column; a cell merged downwards is repeated in each of its rows.
    List<List<String>> rows(List<PdfWord> words) {
        var texts = new StringBuilder[rows.size() - 1][columns.size() - 1];
        for (var word : words) {
            var middle = (word.left() + Math.min(word.right(), word.left() + 8)) / 2;
            var column = columnOf(middle, word.base());
            for (var row : rowsOf(middle, word.base() - word.size() / 3)) {
                var cell = texts[row][column];
                texts[row][column] = cell == null
                        ? new StringBuilder(word.text())
                        : cell.append(' ').append(word.text());
            }
        }
        var result = new ArrayList<List<String>>();
        for (var row : texts) {
            var cells = new ArrayList<String>();
            for (var cell : row) {
                cells.add(cell == null ? "" : cell.toString());
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                result.add(cells);
            }
        }
        return result;
    }

    /// The first column of the cell at this place: the nearest upright to its left that crosses this height.
    private int columnOf(float x, float y) {
        var edge = (float) upright.stream()
                .filter(rule -> rule.x0() <= x && rule.y0() <= y && y <= rule.y1() + NEAR)
                .mapToDouble(Rule::x0)
                .max()
                .orElse(columns.getFirst());
        return indexOf(columns, edge);
    }

    private List<Integer> rowsOf(float x, float y) {
        var above = (float) level.stream()
                .filter(rule -> rule.y0() <= y && rule.x0() - 1 <= x && x <= rule.x1() + 1)
                .mapToDouble(Rule::y0)
                .max()
                .orElse(rows.getFirst());
        var below = (float) level.stream()
                .filter(rule -> rule.y0() > y && rule.x0() - 1 <= x && x <= rule.x1() + 1)
                .mapToDouble(Rule::y0)
                .min()
                .orElse(rows.getLast());
        var first = indexOf(rows, above);
        var last = Math.max(first, below >= rows.getLast() - NEAR ? rows.size() - 2 : indexOf(rows, below) - 1);
        return java.util.stream.IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static int indexOf(List<Float> edges, float edge) {
        var index = 0;
        for (var i = 0; i < edges.size() - 1; i++) {
            index = edges.get(i) <= edge + NEAR ? i : index;
        }
        return index;
    }

    private static List<Float> distinct(List<Float> sorted) {
        var edges = new ArrayList<Float>();
        for (var place : sorted) {
            if (edges.isEmpty() || place - edges.getLast() > NEAR) {
                edges.add(place);
            }
        }
        return edges;
    }
}
