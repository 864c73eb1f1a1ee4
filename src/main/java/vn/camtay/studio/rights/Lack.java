package vn.camtay.studio.rights;

/// What is missing of a right.
public enum Lack {
    /// The product uses a picture that the ledger does not know.
    NOT_LISTED,
    SOURCE,
    /// Who gave it.
    GIVER,
    /// The address of the page it was taken from.
    ADDRESS,
    LICENCE,
    TOOL,
    PROMPT,
    /// Whether anybody can be recognised.
    PERSONS,
    /// Who of those seen or heard agreed, and when.
    CONSENT,
    /// Likewise, by a child's parents or guardian.
    GUARDIAN;

    public String key() {
        return "studio.rights.lack." + name();
    }
}
