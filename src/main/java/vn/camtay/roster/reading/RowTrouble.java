package vn.camtay.roster.reading;

import java.util.Locale;

/// What can be wrong with a row: reason to reject it, or a flag on a row that is still taken.
public enum RowTrouble {
    MISSING_NAME,
    UNKNOWN_HAMLET,
    BAD_BIRTH_YEAR,
    BAD_PHONE,
    FORMULA,
    CONTROL_CHARACTERS,
    TOO_LONG;

    /// The stable word for programs: `missing-name`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
