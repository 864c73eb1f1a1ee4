package vn.camtay.roster.reading;

/// One column and what it is taken for.
///
/// @param column counted from 0
/// @param header as printed, both lines of a two-line header; empty without a header
/// @param confidence from 0 to 1: 1 the header says so or a person chose it, less when only the contents suggest it
public record ColumnMapping(int column, String header, Field field, double confidence) {
    /// The folded wording of the header, or `#` and the letter of a column without one.
    public String key() {
        return Mapping.key(header, column);
    }
}
