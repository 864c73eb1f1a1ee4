package vn.camtay.studio.text;

import java.text.Normalizer;
import java.util.Arrays;

/// Text made uniform letter by letter, each letter knowing where it stood: NFC, ordinary spaces, nothing
/// invisible.
final class Letters {
    private final String given;
    private final StringBuilder made = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private Letters(String given) {
        this.given = given;
        this.starts = new int[given.length() + 1];
        this.ends = new int[given.length() + 1];
    }

    static Letters of(String given) {
        var letters = new Letters(given);
        for (var i = 0; i < given.length(); ) {
            var end = i + 1;
            while (end < given.length() && isMark(given.charAt(end))) {
                end++;
            }
            letters.add(i, end);
            i = end;
        }
        return letters;
    }

    private void add(int start, int end) {
        var first = given.charAt(start);
        if (end - start > 1) {
            append(Normalizer.normalize(given.substring(start, end), Normalizer.Form.NFC), start, end);
        } else if (Character.getType(first) != Character.FORMAT) {
            append(String.valueOf(uniform(first)), start, end);
        }
    }

    private void append(String text, int start, int end) {
        for (var i = 0; i < text.length(); i++) {
            if (made.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[made.length()] = start;
            ends[made.length()] = end;
            made.append(text.charAt(i));
        }
    }

    /// Spaces of any width, digits of any width, and the Icelandic letter that looks like đ.
    private static char uniform(char c) {
        return switch (c) {
            case '\n' -> '\n';
            case '\r', '\u2028', '\u2029', '\u000b', '\u000c', '\u0085' -> '\n';
            case 'ð' -> 'đ';
            case '\u00d0' -> 'Đ';
            case '\u2011', '\u2010', '\u2012', '\u2212' -> '-';
            case '\u2014', '\u2015' -> '–';
            default -> other(c);
        };
    }

    private static char other(char c) {
        if (Character.isSpaceChar(c) || c == '\t') {
            return ' ';
        }
        var digit = c > 0x7f ? Character.digit(c, 10) : -1;
        return digit < 0 ? c : (char) ('0' + digit);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int length() {
        return made.length();
    }

    char at(int index) {
        return made.charAt(index);
    }

    String text(int from, int to) {
        return made.substring(from, to);
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }
}
