package vn.camtay.studio.poster.type;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// Any text made fit to be lettered: letters composed, spaces single, nothing that is not seen or turns the direction
/// of
/// writing.
public final class Words {
    private static final Pattern NOT_SEEN = Pattern.compile("[\\p{C}&&[^\\t\\n\\r]]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Words() {}

    public static String clean(String text) {
        var composed = Normalizer.normalize(NOT_SEEN.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /// Letters as people count them on a poster: everything that takes room, spaces with it.
    public static int letters(String cleaned) {
        return cleaned.codePointCount(0, cleaned.length());
    }

    /// The signs of a text that no face of ours can draw, such as emoji.
    public static List<String> notDrawable(String cleaned, Face face) {
        return cleaned.codePoints()
                .filter(sign -> !face.has(sign))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }
}
