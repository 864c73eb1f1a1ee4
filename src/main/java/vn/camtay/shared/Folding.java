package vn.camtay.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The one way Vietnamese text is made comparable: for search, for matching names, for keys.
///
/// Folded text is lower case without tone or vowel marks, `đ` as `d`, with single spaces and nothing invisible:
/// `"  Hoà\u00a0BÌNH "` and `"hòa bình"` both give `"hoa binh"`. What people wrote is kept beside it, never replaced.
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

    public static String fold(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return spaces(bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT));
    }

    /// Text as it is stored: NFC, single ordinary spaces, nothing invisible. Letters and marks stay as people wrote
    /// them.
    public static String clean(String text) {
        return spaces(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static String spaces(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }
}
