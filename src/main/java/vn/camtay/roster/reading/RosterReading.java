package vn.camtay.roster.reading;

import java.util.List;
import java.util.Map;

/// What an import of a list would do. Nothing is written.
///
/// @param merges rows that are likely one person; they stay in `accepted` until a person decides
/// @param hiddenColumns by their header, or their letter: never read
/// @param columns what each column was taken for, by sheet
public record RosterReading(
        List<AcceptedRow> accepted,
        List<RejectedRow> rejected,
        List<ProposedMerge> merges,
        List<String> hiddenColumns,
        List<SheetColumns> columns,
        Reconciliation reconciliation) {
    public RosterReading {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
        merges = List.copyOf(merges);
        hiddenColumns = List.copyOf(hiddenColumns);
        columns = List.copyOf(columns);
    }

    /// The columns of one table of a sheet.
    ///
    /// @param others filled, and not understood: not read unless somebody says what they are
    /// @param samples the first filled cells of a column, for a person to recognise it
    public record SheetColumns(
            String sheet, List<ColumnMapping> columns, List<ColumnMapping> others, Map<Integer, String> samples) {
        public SheetColumns {
            columns = List.copyOf(columns);
            others = List.copyOf(others);
            samples = Map.copyOf(samples);
        }
    }

    /// What was used, to be remembered for the next list of the same office.
    public Mapping mapping() {
        return Mapping.of(
                columns.stream().flatMap(sheet -> sheet.columns().stream()).toList());
    }
}
