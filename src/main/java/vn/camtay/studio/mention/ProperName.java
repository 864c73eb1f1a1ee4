package vn.camtay.studio.mention;

/// A name of a person, an organisation, or something else with capitals.
///
/// @param title the word before a person's name, without marks, else empty
public record ProperName(int from, int to, Sort sort, String title) implements Mention {
    public enum Sort {
        PERSON,
        ORGANISATION,
        OTHER
    }
}
