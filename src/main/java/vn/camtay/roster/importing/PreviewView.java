package vn.camtay.roster.importing;

import java.util.LinkedHashMap;
import java.util.List;
import vn.camtay.roster.reading.ColumnMapping;
import vn.camtay.roster.reading.Field;
import vn.camtay.roster.reading.RowTrouble;
import vn.camtay.roster.reading.SourceRow;

/// A preview as its page shows it.
///
/// @param columns one for each wording, however many tables have it
/// @param doubtful people who come in although something of their row could not be used
record PreviewView(List<Column> columns, List<Preview.Line> doubtful, List<Field> fields) {
    /// @param unsure nobody and no header said so
    record Column(String key, String header, String letter, Field field, boolean unsure, String sample) {}

    static PreviewView of(Preview preview) {
        var columns = new LinkedHashMap<String, Column>();
        for (var sheet : preview.reading().columns()) {
            sheet.columns().forEach(column -> add(column, sheet.samples().getOrDefault(column.column(), ""), columns));
            sheet.others().forEach(column -> add(column, sheet.samples().getOrDefault(column.column(), ""), columns));
        }
        var doubtful = preview.lines().stream()
                .filter(line -> !line.listed().flags().isEmpty())
                .toList();
        return new PreviewView(List.copyOf(columns.values()), doubtful, List.of(Field.values()));
    }

    private static void add(ColumnMapping column, String sample, LinkedHashMap<String, Column> columns) {
        columns.putIfAbsent(
                column.key(),
                new Column(
                        column.key(),
                        column.header(),
                        vn.camtay.intake.Cell.letters(column.column()),
                        column.field(),
                        column.confidence() < 1,
                        sample));
    }

    /// "Trang Danh sách, dòng 12", in the form the message wants: `{0}` the sheet, `{1}` the row.
    static String key(SourceRow row) {
        return row.sheet().isEmpty() ? "roster.row" : "roster.sheetRow";
    }

    static List<String> troubles(Preview.Line line) {
        return line.listed().flags().stream().sorted().map(RowTrouble::word).toList();
    }
}
