package vn.camtay.roster.reading;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import vn.camtay.intake.Cell;
import vn.camtay.shared.Folding;

/// The columns of a table with some of what stands in them, so that a person can say what they are.
final class SheetShown {
    private static final int ROWS_LOOKED_AT = 400;
    private static final int MOST_COLUMNS = 40;
    private static final int CELLS_SHOWN = 3;
    private static final int LONGEST = 40;

    private SheetShown() {}

    static RosterReading.SheetColumns of(Table table, Columns columns) {
        var filled = table.body().stream()
                .limit(ROWS_LOOKED_AT)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.spread())
                .map(Cell::column)
                .distinct()
                .sorted()
                .limit(MOST_COLUMNS)
                .toList();
        var others = filled.stream()
                .filter(column -> columns.at(column).isEmpty())
                .map(column -> new ColumnMapping(column, header(table, column), Field.UNWANTED, 0))
                .toList();
        var samples = new HashMap<Integer, String>();
        filled.forEach(column -> samples.put(column, sample(table, column)));
        return new RosterReading.SheetColumns(table.sheet().name(), columns.mappings(), others, samples);
    }

    private static String header(Table table, int column) {
        return table.header().map(Header::labels).orElse(List.of()).stream()
                .filter(label -> label.column() == column)
                .map(label -> Folding.clean(label.text()))
                .findFirst()
                .orElse("");
    }

    private static String sample(Table table, int column) {
        return table.body().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> row.cell(column))
                .filter(cell -> cell != null && !cell.spread() && !cell.text().isBlank())
                .map(cell -> Folding.clean(cell.text()))
                .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                .distinct()
                .limit(CELLS_SHOWN)
                .collect(joining(" · "));
    }
}
