package vn.camtay.studio.mention;

/// A way to reach somebody, or a long number of the kind that belongs to one person.
///
/// @param text what was typed, without spaces and separators, lower case
public record Contact(int from, int to, Sort sort, String text) implements Mention {
    public enum Sort {
        EMAIL,
        LINK,
        PHONE,
        HOTLINE,
        LONG_NUMBER
    }
}
