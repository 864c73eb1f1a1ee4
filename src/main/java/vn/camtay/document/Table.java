package vn.camtay.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A table whose heading is repeated on every page it reaches.
///
/// @param columns widths in relation to each other; together they take the width of the text
/// @param heads the heading rows; each cell's span counts columns
public record Table(List<Column> columns, List<Row> heads, List<Row> rows) implements Block {
    public enum Align {
        START,
        CENTRE,
        END
    }

    public record Column(int width, Align align) {
        public Column {
            if (width < 1) {
                throw new IllegalArgumentException("a column needs a width of at least 1");
            }
        }
    }

    /// @param continues whether it only carries on the cell above it, in a heading of two rows
    public record Cell(Text text, int span, Align align, boolean continues) {
        Cell(Text text, int span, Align align) {
            this(text, span, align, false);
        }
    }

    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        int span() {
            return cells.stream().mapToInt(Cell::span).sum();
        }
    }

    public Table {
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        var width = columns.size();
        if (width == 0
                || heads.stream().anyMatch(row -> row.span() != width)
                || rows.stream().anyMatch(row -> row.span() != width)) {
            throw new IllegalArgumentException("every row of a table covers its " + width + " columns");
        }
    }

    /// Starts a table, column by column.
    public static Draft draft() {
        return new Draft();
    }

    /// A table being filled.
    public static final class Draft {
        private final List<Column> columns = new ArrayList<>();
        private final List<Cell> titles = new ArrayList<>();
        private final Map<Integer, Cell> over = new TreeMap<>();
        private final List<Row> rows = new ArrayList<>();

        public Draft column(String title, int width) {
            return column(title, width, Align.START);
        }

        public Draft number(String title, int width) {
            return column(title, width, Align.END);
        }

        public Draft centred(String title, int width) {
            return column(title, width, Align.CENTRE);
        }

        private Draft column(String title, int width, Align align) {
            columns.add(new Column(width, align));
            titles.add(new Cell(Text.ofBold(title), 1, Align.CENTRE));
            return this;
        }

        /// A title above the next columns begun by `column`, `number` or `centred`, `columns` of them.
        public Draft over(String title, int columns) {
            over.put(this.columns.size(), new Cell(Text.ofBold(title), columns, Align.CENTRE));
            return this;
        }

        public Draft row(String... words) {
            return row(Arrays.stream(words).map(Text::of).toList());
        }

        public Draft row(List<Text> texts) {
            if (texts.size() != columns.size()) {
                throw new IllegalArgumentException(texts.size() + " cells for " + columns.size() + " columns");
            }
            var cells = new ArrayList<Cell>();
            for (var i = 0; i < texts.size(); i++) {
                cells.add(new Cell(texts.get(i), 1, columns.get(i).align()));
            }
            rows.add(new Row(cells));
            return this;
        }

        public Draft totals(String... words) {
            return row(Arrays.stream(words).map(Text::ofBold).toList());
        }

        /// Empty rows, for people who are not on the list, numbered from `from` in the first column.
        public Draft emptyRows(int count, int from) {
            for (var i = 0; i < count; i++) {
                var words = new String[columns.size()];
                Arrays.fill(words, "");
                words[0] = Integer.toString(from + i);
                row(words);
            }
            return this;
        }

        /// A row of one bold cell over the whole width: the name of the group that follows.
        public Draft group(String words) {
            rows.add(new Row(List.of(new Cell(Text.ofBold(words), columns.size(), Align.START))));
            return this;
        }

        public Table build() {
            return new Table(columns, over.isEmpty() ? List.of(new Row(titles)) : twoRows(), rows);
        }

        /// A column without a title above it has one cell over both rows.
        private List<Row> twoRows() {
            var upper = new ArrayList<Cell>();
            var lower = new ArrayList<>(titles);
            for (var i = 0; i < titles.size(); i += upper.getLast().span()) {
                var above = over.get(i);
                upper.add(above == null ? titles.get(i) : above);
                if (above == null) {
                    lower.set(i, new Cell(Text.of(""), 1, Align.CENTRE, true));
                }
            }
            return List.of(new Row(upper), new Row(lower));
        }
    }
}
