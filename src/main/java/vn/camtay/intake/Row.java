package vn.camtay.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row with something in it.
///
/// @param number as the sheet shows it, from 1; in a text file the line where the row begins
/// @param cells the filled cells from left to right
public record Row(int number, boolean hidden, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public @Nullable Cell cell(int column) {
        for (var cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /// What people see in a column, empty when nothing.
    public String text(int column) {
        var cell = cell(column);
        return cell == null ? "" : cell.text();
    }
}
