package vn.camtay.practice.editing;

/// One thing that a form of a part asks.
///
/// @param name the key in the file, with dots for a key within a key: `fee.amount`
record Ask(String name, Kind kind, boolean needed) {
    enum Kind {
        TEXT,
        LONG,
        /// A text with suggestions.
        SUGGEST,
        NUMBER,
        DAY,
        YES,
        CHOICE,
        /// One text a line.
        LINES,
        /// Any of what there is.
        PICKS
    }

    static Ask must(String name, Kind kind) {
        return new Ask(name, kind, true);
    }

    static Ask maybe(String name, Kind kind) {
        return new Ask(name, kind, false);
    }

    /// Whether its value is a list in the file.
    boolean isList() {
        return kind == Kind.LINES || kind == Kind.PICKS;
    }
}
