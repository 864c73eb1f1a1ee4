package vn.camtay.privacy;

/// One find in a text.
///
/// @param start in UTF-16 units of the text as it was given
/// @param end the first unit after it
/// @param text what stands there, letter for letter
/// @param score how sure, from 0 to 1
/// @param why the rule that found it, in plain Vietnamese
public record Span(Kind type, int start, int end, String text, double score, String why) {
    public Span {
        if (start < 0 || end <= start || text.length() != end - start || score < 0 || score > 1) {
            throw new IllegalArgumentException("a span that fits no text: " + start + " to " + end);
        }
    }
}
