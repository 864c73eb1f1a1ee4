package vn.camtay.intake;

/// One filled cell of a table.
///
/// @param column counted from 0
/// @param text as people see it: a date as `15/03/1972`, a number without trailing zeros; for a formula its last
///     result, which is not to be believed
/// @param spread the value of a merged area that began in a row above
public record Cell(int column, Kind kind, String text, boolean spread) {
    /// What a cell holds.
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA
    }

    static Cell text(int column, String text) {
        return new Cell(column, Kind.TEXT, text, false);
    }

    public boolean isFormula() {
        return kind == Kind.FORMULA;
    }

    /// The letters of a column as a spreadsheet shows them: 0 is A, 26 is AA.
    public static String letters(int column) {
        var rest = column / 26 - 1;
        return (rest < 0 ? "" : letters(rest)) + (char) ('A' + column % 26);
    }
}
