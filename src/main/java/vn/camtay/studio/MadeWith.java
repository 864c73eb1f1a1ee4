package vn.camtay.studio;

/// How the words of a version came about.
public enum MadeWith {
    HAND,
    /// From the facts of the brief, without AI.
    OFFLINE_WRITER,
    /// Drafted by an AI service, or with a picture made by one.
    AI;

    public String key() {
        return "studio.with." + name();
    }
}
