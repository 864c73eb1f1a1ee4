package vn.camtay.roster.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.intake.Cell;
import vn.camtay.intake.Row;
import vn.camtay.intake.Sheet;
import vn.camtay.shared.Folding;

/// A table within a sheet: its header, the titles above, and the rows below down to the next header.
record Table(Sheet sheet, Optional<Header> header, List<Row> titles, List<Row> body) {
    /// Cuts a sheet into its tables. Hidden columns are gone from every row; a header repeated page by page continues
    /// its table.
    static List<Table> in(Sheet sheet, Mapping chosen) {
        var rows = visible(sheet);
        var tables = new ArrayList<Table>();
        var titles = new ArrayList<Row>();
        var index = 0;
        while (index < rows.size() && !Header.startsAt(rows.get(index), chosen)) {
            titles.add(rows.get(index++));
        }
        if (index == rows.size()) {
            return List.of(new Table(sheet, Optional.empty(), List.of(), rows));
        }
        while (index < rows.size()) {
            if (Header.startsAt(rows.get(index), chosen)) {
                var header = Header.read(sheet, rows, index);
                while (index < rows.size() && rows.get(index).number() <= header.lastRow()) {
                    index++;
                }
                if (tables.isEmpty() || !sameWords(tables.getLast().header, header)) {
                    tables.add(new Table(sheet, Optional.of(header), List.copyOf(titles), new ArrayList<>()));
                }
            } else {
                tables.getLast().body.add(rows.get(index++));
            }
        }
        return tables.stream().flatMap(table -> table.sideBySide().stream()).toList();
    }

    /// Two lists beside each other on one page, under the same header twice.
    private List<Table> sideBySide() {
        var labels = header.map(Header::labels).orElse(List.of());
        for (var i = 2; i + 1 < labels.size(); i++) {
            var left = labels.subList(0, i);
            var right = labels.subList(i, labels.size());
            if (isSame(left.getFirst(), right.getFirst())
                    && isSame(left.get(1), right.get(1))
                    && namesPeople(left)
                    && namesPeople(right)) {
                var from = right.getFirst().column();
                var others = part(right, from, Integer.MAX_VALUE).sideBySide();
                return Stream.concat(Stream.of(part(left, 0, from)), others.stream())
                        .toList();
            }
        }
        return List.of(this);
    }

    private static boolean isSame(Header.Label one, Header.Label other) {
        return HeaderWords.plain(one.text()).equals(HeaderWords.plain(other.text()));
    }

    private static boolean namesPeople(List<Header.Label> labels) {
        return labels.stream()
                .anyMatch(label -> label.field().filter(Field::isName).isPresent());
    }

    /// Only the columns from one to before another.
    private Table part(List<Header.Label> labels, int from, int to) {
        var own = header.map(whole -> new Header(whole.firstRow(), whole.lastRow(), List.copyOf(labels)));
        var rows = body.stream()
                .map(row -> new Row(
                        row.number(),
                        row.hidden(),
                        row.cells().stream()
                                .filter(cell -> cell.column() >= from && cell.column() < to)
                                .toList()))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        return new Table(sheet, own, titles, rows);
    }

    private static boolean sameWords(Optional<Header> last, Header header) {
        return last.filter(other -> words(other).equals(words(header))).isPresent();
    }

    private static List<String> words(Header header) {
        return header.labels().stream()
                .map(label -> label.column() + HeaderWords.plain(label.text()))
                .toList();
    }

    private static List<Row> visible(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> new Row(row.number(), row.hidden(), visible(sheet, row)))
                .filter(row -> !row.cells().isEmpty())
                .toList();
    }

    private static List<Cell> visible(Sheet sheet, Row row) {
        return row.cells().stream()
                .filter(cell -> !sheet.hiddenColumns().contains(cell.column()))
                .toList();
    }

    /// The filled hidden columns by their header, or by their letter when they have none.
    List<String> hiddenColumns() {
        return sheet.hiddenColumns().stream()
                .sorted()
                .filter(column -> sheet.rows().stream().anyMatch(row -> row.cell(column) != null))
                .map(column -> header.map(h -> textAt(h, column))
                        .filter(text -> !text.isEmpty())
                        .orElseGet(() -> Cell.letters(column)))
                .toList();
    }

    private String textAt(Header header, int column) {
        return sheet.rows().stream()
                .filter(row -> row.number() >= header.firstRow() && row.number() <= header.lastRow())
                .map(row -> Folding.clean(row.text(column)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
