package vn.camtay.studio.text;

import java.text.Normalizer;
import java.util.Locale;

/// A Vietnamese syllable made comparable.
public final class Syllable {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Syllable() {}

    /// Lower case, the tone moved to the end: where in the syllable it is put is a matter of taste.
    public static String key(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        var apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var letters = new StringBuilder();
        var tone = new StringBuilder();
        for (var i = 0; i < apart.length(); i++) {
            var c = apart.charAt(i);
            (TONES.indexOf(c) >= 0 ? tone : letters).append(c);
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + tone;
    }

    /// Lower case without any mark, `đ` as `d`.
    public static String bare(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        var apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var bare = new StringBuilder();
        for (var i = 0; i < apart.length(); i++) {
            var c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c == 'đ' ? 'd' : c);
            }
        }
        return bare.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
