package vn.camtay.studio.ai;

/// What an ask came to.
public enum Outcome {
    WHOLE,
    /// The person had enough.
    STOPPED,
    /// The service went away in mid-sentence.
    DIED,
    TOO_LONG,
    TOO_SLOW,
    UNREACHABLE,
    TOO_MANY_QUESTIONS,
    BUSY,
    WRONG_KEY,
    NOT_THERE,
    NONSENSE,
    /// The gate let nothing out.
    KEPT,
    /// Something in this program went wrong.
    FAILED;

    public String key() {
        return "studio.ai.outcome." + name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean isWhole() {
        return this == WHOLE;
    }
}
