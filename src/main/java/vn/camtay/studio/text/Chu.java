package vn.camtay.studio.text;

/// Counts chữ as offices and word processors do: what stands between spaces and holds a letter or a digit.
///
/// `VNeID` and `15/9/2025` are one each, a lone dash or bullet none. No law defines it; the count is that of
/// ordinary use.
public final class Chu {
    private Chu() {}

    public static int count(String text) {
        var count = 0;
        var counted = false;
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            if (isSpace(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                count++;
            }
            i += Character.charCount(c);
        }
        return count;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
