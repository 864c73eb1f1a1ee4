package vn.camtay.guide;

import java.util.Locale;

/// Whether a procedure can be done without leaving home.
public enum Online {
    WHOLE,
    /// Begun online, finished at the place itself.
    PART,
    /// Accepted online; the source does not say whether in whole or in part.
    OPEN,
    NO,
    /// Only the procedure's name is known.
    UNKNOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
