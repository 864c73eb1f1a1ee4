package vn.camtay.roster.reading;

import java.util.List;

/// A row that cannot be used, and why.
///
/// @param message one Vietnamese sentence: what is wrong and what to do
public record RejectedRow(SourceRow at, List<RowTrouble> kinds, String message) {
    public RejectedRow {
        kinds = List.copyOf(kinds);
    }
}
