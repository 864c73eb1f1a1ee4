package vn.camtay.privacy.text;

import java.text.Normalizer;

/// Vietnamese letters taken apart: which of the 26, which vowel mark, which tone, a capital or not. A lookup a
/// character,
/// so that marks, their placing (hoà, hòa) and composed or decomposed writing cost nothing to compare.
final class Letters {
    static final int LETTER = 0x1f;
    static final int CAPITAL = 1 << 10;
    /// A letter of another script.
    static final int FOREIGN = 27;

    static final int CIRCUMFLEX = 1;
    static final int HORN = 2;
    static final int STROKE = 3;

    private static final int LAST = 0x1f00;
    private static final char FULL_WIDTH = '\uff01';
    private static final char FULL_WIDTH_END = '\uff5e';
    private static final int FROM_FULL_WIDTH = 0xfee0;
    private static final short[] PARTS = table();

    private Letters() {}

    /// Letter in the low five bits (0: none), then two bits of vowel mark, three of tone, one for a capital.
    static int parts(char c) {
        if (c < LAST) {
            return PARTS[c];
        }
        if (c >= FULL_WIDTH && c <= FULL_WIDTH_END) {
            return PARTS[c - FROM_FULL_WIDTH];
        }
        return Character.isLetter(c) ? FOREIGN : 0;
    }

    static int vowelMark(int parts) {
        return parts >> 5 & 3;
    }

    static int tone(int parts) {
        return parts >> 7 & 7;
    }

    /// The vowel mark of a combining character, or 0.
    static int combiningMark(char c) {
        return switch (c) {
            case '\u0302' -> CIRCUMFLEX;
            case '\u0306', '\u031b' -> HORN;
            default -> 0;
        };
    }

    /// The tone of a combining character, or 0.
    static int combiningTone(char c) {
        return switch (c) {
            case '\u0300', '\u0340' -> 1;
            case '\u0301', '\u0341' -> 2;
            case '\u0303' -> 3;
            case '\u0309' -> 4;
            case '\u0323' -> 5;
            default -> 0;
        };
    }

    static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f' || c >= '\u20d0' && c <= '\u20f0';
    }

    /// What takes no room on the screen: zero-width, direction and join characters, the byte order mark.
    static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c >= '\ufe00' && c <= '\ufe0f'
                || c == '\ufeff'
                || c == '\u061c'
                || c == '\u180e'
                || c == '\u034f';
    }

    /// A tab is a sign: it parts the cells of a table.
    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c > '\u1000' && Character.isSpaceChar(c) && !isLineBreak(c);
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// 0 to 9, or -1.
    static int digit(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return c >= '\u0660' && Character.isDigit(c) ? Character.digit(c, 10) : -1;
    }

    private static short[] table() {
        var table = new short[LAST];
        for (char c = 0; c < LAST; c++) {
            if (Character.isLetter(c)) {
                table[c] = (short) taken(c);
            }
        }
        return table;
    }

    private static int taken(char c) {
        var capital = Character.isUpperCase(c) ? CAPITAL : 0;
        if (c == 'đ' || c == 'Đ' || c == '\u00d0' || c == '\u00f0') {
            return 'd' - 'a' + 1 | STROKE << 5 | capital;
        }
        var apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        var base = Character.toLowerCase(apart.charAt(0));
        if (base < 'a' || base > 'z') {
            return FOREIGN | capital;
        }
        var parts = base - 'a' + 1 | capital;
        for (var i = 1; i < apart.length(); i++) {
            parts |= combiningMark(apart.charAt(i)) << 5 | combiningTone(apart.charAt(i)) << 7;
        }
        return parts;
    }
}
