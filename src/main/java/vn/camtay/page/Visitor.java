package vn.camtay.page;

/// Who is looking at a page, as the header shows it.
///
/// @param signedIn whether the header offers to sign out
/// @param name what the header calls them, for example a unit or a hamlet; empty for a stranger
/// @param key tells two people on one shared device apart, without naming them; empty for a stranger
public record Visitor(boolean signedIn, String name, String key) {
    public static final Visitor STRANGER = new Visitor(false, "", "");
}
