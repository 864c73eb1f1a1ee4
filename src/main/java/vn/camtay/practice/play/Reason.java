package vn.camtay.practice.play;

/// Why a clerk cannot take a dossier as it is. The law wants all of them named at once.
///
/// @param about the id of the field, component or paper; the commune's name for a wrong commune
public record Reason(Kind kind, String about) implements Comparable<Reason> {
    public enum Kind {
        WRONG_COMMUNE,
        FIELD_DIFFERS,
        PAPER_MISSING,
        PAPER_UNREADABLE,
        PAPER_CUT_OFF,
        PAPER_WRONG_SIDE,
        PAPER_EXPIRED,
        PAPER_OF_ANOTHER,
        PAPER_OF_ANOTHER_KIND,
        /// Attached although the e-form takes its place (CT01 with a confirmation of residence).
        PAPER_NOT_WANTED
    }

    @Override
    public int compareTo(Reason other) {
        var byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : about.compareTo(other.about);
    }
}
