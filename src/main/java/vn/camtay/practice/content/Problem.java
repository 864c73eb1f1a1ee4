package vn.camtay.practice.content;

/// What is wrong with a content file, and where.
///
/// @param line counted from 1
/// @param path such as `fields[2].label`, counted from 0; empty for the file as a whole
/// @param about the value that is wrong, or what was expected
public record Problem(int line, String path, Kind kind, String about) implements Comparable<Problem> {
    public enum Kind {
        TOO_LONG("is too long; the most is"),
        NO_YAML("cannot be read"),
        MISSING("is missing"),
        UNKNOWN("is not known here"),
        TWICE("is given twice"),
        NO_TEXT("must be a text"),
        NO_LIST("must be a list"),
        NO_MAP("must be a list of keys and values"),
        NO_DAY("is no day of the form 2025-12-22"),
        NO_NUMBER("is no whole number"),
        NO_YES_OR_NO("is neither yes nor no"),
        NO_DURATION("is no number of seconds between 5 and 3600"),
        NO_ID("is no id of small letters, digits and single hyphens"),
        NO_SIZE("is no size such as 1.6 MB"),
        NO_COLOUR("is no colour such as #0e5a63"),
        NONE_OF("is none of the known"),
        NO_KIND_OF_PAPER("is no kind of paper"),
        NOBODY("is no persona"),
        NO_SUCH_PAPER("is no paper of this persona"),
        NO_TROUBLE("is no known fault or scam"),
        NO_FACT("names something that is not known of this persona"),
        NO_PROCEDURE("is no procedure of the guide"),
        NO_COMMUNE("is no commune of the invented province"),
        COULD_BE_REAL("could be a real number, address or place"),
        NOT_AMONG_OPTIONS("has an answer that is not among its options"),
        FEW_OPTIONS("needs at least three different options"),
        NOT_PROVED("has no good paper on the table that proves it"),
        OUT_OF_BOUNDS("is outside what can be played"),
        NO_RIGHT_MOVE("needs a right move"),
        NO_WRONG_MOVE("needs two wrong moves at least"),
        FALL_WITHOUT_SCAM("only a scam can be fallen for"),
        NO_FALL("a scam needs a move that falls for it"),
        NOT_MENDED("does harm that its right moves do not mend"),
        CANNOT_STRIKE("strikes on a screen that this way never shows");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public int compareTo(Problem other) {
        return line != other.line ? Integer.compare(line, other.line) : path.compareTo(other.path);
    }

    /// As a programmer reads it; people read the words of the messages.
    @Override
    public String toString() {
        return "%s %s%s (line %d)"
                .formatted(path, kind.words, about.isEmpty() ? "" : ": " + about, line)
                .strip();
    }
}
