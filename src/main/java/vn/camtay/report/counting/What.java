package vn.camtay.report.counting;

/// What a figure counts. People are counted once; places of the list once for each session.
public enum What {
    /// People on the list.
    CONVOKED,
    /// People whose place was taken in every session of their cluster, all of them over.
    ALWAYS,
    /// People whose place was taken in no session of their cluster, all of them over.
    NEVER,
    /// Places of the list that are taken, by the person or by somebody in their stead.
    PRESENT,
    /// Of those, the places taken by somebody else.
    SUBSTITUTED,
    /// Places of the list in sessions that are over.
    DUE,
    /// Of those, the places that were taken.
    CAME,
    /// Of those, the places that nobody took.
    MISSING,
    /// People who came and take no place of the list, once for each session.
    BESIDE;

    /// The message key of its name.
    public String key() {
        return "report.what." + this;
    }

    /// Whether it counts people rather than places in sessions.
    public boolean countsPeople() {
        return this == CONVOKED || this == ALWAYS || this == NEVER;
    }
}
