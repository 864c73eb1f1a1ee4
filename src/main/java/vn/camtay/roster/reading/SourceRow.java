package vn.camtay.roster.reading;

import java.util.Comparator;

/// Where in the file a person stands.
///
/// @param sheet empty for a text file
/// @param row as the sheet shows it, from 1
public record SourceRow(String sheet, int row) implements Comparable<SourceRow> {
    @Override
    public int compareTo(SourceRow other) {
        return Comparator.comparing(SourceRow::sheet)
                .thenComparingInt(SourceRow::row)
                .compare(this, other);
    }
}
