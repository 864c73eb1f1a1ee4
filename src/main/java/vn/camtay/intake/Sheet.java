package vn.camtay.intake;

import java.util.List;
import java.util.Set;

/// One sheet of a workbook, or a whole text file, with its filled rows only.
///
/// @param name empty for a text file
/// @param hiddenColumns counted from 0
public record Sheet(String name, boolean hidden, List<Row> rows, Set<Integer> hiddenColumns, List<Merge> merges) {
    public Sheet {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        merges = List.copyOf(merges);
    }

    /// A merged area, corners included; rows counted as shown, columns from 0.
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        public boolean covers(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
