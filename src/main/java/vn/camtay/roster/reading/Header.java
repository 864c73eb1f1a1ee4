package vn.camtay.roster.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.camtay.intake.Cell;
import vn.camtay.intake.Row;
import vn.camtay.intake.Sheet;

/// The header of a table: one to three rows that say what the columns hold.
///
/// @param labels by column, both lines of a two-line header
record Header(int firstRow, int lastRow, List<Label> labels) {
    private static final int MOST_LINES = 3;

    /// @param field empty when the wording is unknown
    record Label(int column, String text, String part, Optional<Field> field) {}

    /// Whether this row begins a table: a column for names and another known one.
    static boolean startsAt(Row row, Mapping chosen) {
        var fields = row.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .flatMap(cell -> chosen.fieldOf(cell.text()).or(() -> HeaderWords.field(cell.text())).stream())
                .toList();
        var names = fields.stream().anyMatch(Field::isName);
        return names && (fields.stream().distinct().count() >= 2 || row.cells().size() <= 2);
    }

    /// Reads the header beginning at a row that `startsAt` knows.
    static Header read(Sheet sheet, List<Row> rows, int index) {
        var lines = new ArrayList<Row>(List.of(rows.get(index)));
        while (lines.size() < MOST_LINES
                && index + lines.size() < rows.size()
                && isFurtherLine(lines.getFirst(), rows.get(index + lines.size()))) {
            lines.add(rows.get(index + lines.size()));
        }
        var above = index > 0 ? Optional.of(rows.get(index - 1)) : Optional.<Row>empty();
        return new Header(lines.getFirst().number(), lines.getLast().number(), labels(sheet, lines, above));
    }

    /// Names no person but divides a column above: "Nam" and "Nữ" below "Năm sinh".
    private static boolean isFurtherLine(Row first, Row row) {
        var own = row.cells().stream().filter(cell -> !cell.spread()).toList();
        return row.number() <= first.number() + MOST_LINES
                && !own.isEmpty()
                && own.stream()
                        .allMatch(cell -> HeaderWords.isPartOfHeader(cell.text())
                                || (own.size() > 1
                                        && GroupWords.known(cell.text()).isPresent()))
                && own.stream().noneMatch(cell -> isNameColumn(first, cell));
    }

    private static boolean isNameColumn(Row first, Cell cell) {
        var above = HeaderWords.field(first.text(cell.column()));
        return above.filter(field -> field == Field.NAME || field == Field.ORDINAL)
                        .isPresent()
                && !HeaderWords.field(cell.text()).filter(Field::isName).isPresent();
    }

    private static List<Label> labels(Sheet sheet, List<Row> lines, Optional<Row> above) {
        var columns = new TreeSet<Integer>();
        lines.forEach(line -> line.cells().forEach(cell -> columns.add(cell.column())));
        sheet.merges().stream()
                .filter(merge -> merge.firstRow() == lines.getFirst().number())
                .filter(merge -> merge.lastColumn() - merge.firstColumn() < 20)
                .forEach(merge -> {
                    for (var column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
                        columns.add(column);
                    }
                });
        columns.removeAll(sheet.hiddenColumns());
        above.ifPresent(row -> row.cells().stream()
                .filter(cell -> lines.getFirst().text(cell.column()).isEmpty())
                .filter(cell -> HeaderWords.field(cell.text()).isPresent())
                .forEach(cell -> columns.add(cell.column())));
        return columns.stream()
                .map(column -> label(sheet, lines, above, column))
                .toList();
    }

    private static Label label(Sheet sheet, List<Row> lines, Optional<Row> above, int column) {
        var top = textOver(sheet, lines.getFirst(), column);
        var part = "";
        for (var line : lines.subList(1, lines.size())) {
            var cell = line.cell(column);
            part = cell == null || cell.spread() ? part : cell.text();
        }
        if (top.isEmpty() && !part.isEmpty()) {
            top = textToTheLeft(lines.getFirst(), column);
        }
        if (top.isEmpty() && part.isEmpty()) {
            top = above.map(row -> row.text(column)).orElse("");
        }
        return new Label(column, (top + " " + part).strip(), part, HeaderWords.field(top, part));
    }

    private static String textOver(Sheet sheet, Row row, int column) {
        var own = row.text(column);
        return own.isEmpty()
                ? sheet.merges().stream()
                        .filter(merge -> merge.covers(row.number(), column))
                        .map(merge -> row.text(merge.firstColumn()))
                        .findFirst()
                        .orElse("")
                : own;
    }

    /// A file of plain text has no merged cells: the upper line stands over the first of its parts only.
    private static String textToTheLeft(Row row, int column) {
        for (var left = column - 1; left >= Math.max(0, column - 4); left--) {
            if (!row.text(left).isEmpty()) {
                return row.text(left);
            }
        }
        return "";
    }
}
