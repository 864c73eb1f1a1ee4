package vn.camtay.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// VNI-Windows: a plain letter followed by a letter of Windows-1252 that stands for its marks.
final class VniLetters {
    private static final String TONED = "aeouyôöAEOUYÔÖ";
    private static final String HATTED = "aeoAEO";
    private static final String SINGLE = "íìæóòôöîñÍÌÆÓÒÔÖÎÑ";
    private static final String SINGLE_LETTER = "íìỉĩịơưỵđÍÌỈĨỊƠƯỴĐ";
    private static final Map<Character, String> MARKS = marks();

    private VniLetters() {}

    static String decode(byte[] bytes) {
        return decode(LegacyTable.WINDOWS_1252.decode(bytes));
    }

    static String decode(String western) {
        var text = new StringBuilder(western.length());
        var before = ' ';
        for (char c : western.toCharArray()) {
            var marks = MARKS.get(c);
            if (marks != null && takes(before, marks)) {
                text.append(marks);
            } else {
                var single = SINGLE.indexOf(c);
                text.append(single < 0 ? c : SINGLE_LETTER.charAt(single));
            }
            before = c;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean takes(char letter, String marks) {
        return switch (marks.charAt(0)) {
            case '\u0302' -> HATTED.indexOf(letter) >= 0;
            case '\u0306' -> letter == 'a' || letter == 'A';
            default -> TONED.indexOf(letter) >= 0;
        };
    }

    /// Circumflex, breve and tones as combining marks; the letter that stands for them may be small or capital.
    private static Map<Character, String> marks() {
        var codes = "ùøûõï" + "âáàåãä" + "êéèúüë";
        var marks = "\u0301 \u0300 \u0309 \u0303 \u0323 \u0302 \u0302\u0301 \u0302\u0300 \u0302\u0309 \u0302\u0303"
                + " \u0302\u0323 \u0306 \u0306\u0301 \u0306\u0300 \u0306\u0309 \u0306\u0303 \u0306\u0323";
        var map = new HashMap<Character, String>();
        var each = marks.split(" ");
        for (var i = 0; i < each.length; i++) {
            map.put(codes.charAt(i), each[i]);
            map.put(Character.toUpperCase(codes.charAt(i)), each[i]);
        }
        return Map.copyOf(map);
    }
}
