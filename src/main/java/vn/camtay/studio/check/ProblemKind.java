package vn.camtay.studio.check;

/// What may be wrong with a draft. The first nine are those `camtay studio check` prints; the others are for
/// those who are still writing.
public enum ProblemKind {
    NUMBER("number", true),
    DATE("date", true),
    NAME("name", true),
    PLACE("place", true),
    DOCUMENT_NUMBER("document-number", true),
    UNSUPPORTED_CLAIM("unsupported-claim", true),
    PERSONAL_DATA("personal-data", true),
    TOO_SHORT("too-short", true),
    TOO_LONG("too-long", true),
    STRUCTURE("structure", false),
    LONG_SENTENCE("long-sentence", false),
    HARD_WORD("hard-word", false),
    TONE("tone", false),
    PROMISE("promise", false);

    private final String word;
    private final boolean blocking;

    ProblemKind(String word, boolean blocking) {
        this.word = word;
        this.blocking = blocking;
    }

    /// As it is written in JSON.
    public String word() {
        return word;
    }

    /// Stands in the way of a release; the others are advice.
    public boolean isBlocking() {
        return blocking;
    }
}
