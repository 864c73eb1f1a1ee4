package vn.camtay.roster.importing;

import java.util.LinkedHashMap;
import java.util.List;
import vn.camtay.intake.Cell;
import vn.camtay.roster.reading.ColumnMapping;
import vn.camtay.roster.reading.Field;
import vn.camtay.roster.reading.Reconciliation;

/// A preview as its page shows it.
///
/// @param columns one for each wording, however many tables have it
/// @param doubtful people who come in although something of their row could not be used
/// @param nobody hamlets the list names nobody of
record PreviewView(
        List<Column> columns,
        List<Preview.Line> doubtful,
        List<Field> fields,
        List<Reconciliation.Difference> differences,
        List<String> nobody) {
    private static final Reconciliation.Cause NOBODY = Reconciliation.Cause.HAMLET_WITH_NOBODY;

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
        var all = preview.reading().reconciliation().differences();
        return new PreviewView(
                List.copyOf(columns.values()),
                doubtful,
                List.of(Field.values()),
                all.stream().filter(one -> one.cause() != NOBODY).toList(),
                all.stream()
                        .filter(one -> one.cause() == NOBODY)
                        .map(Reconciliation.Difference::label)
                        .toList());
    }

    private static void add(ColumnMapping column, String sample, LinkedHashMap<String, Column> columns) {
        columns.putIfAbsent(
                column.key(),
                new Column(
                        column.key(),
                        column.header(),
                        Cell.letters(column.column()),
                        column.field(),
                        column.confidence() < 1,
                        sample));
    }
}
