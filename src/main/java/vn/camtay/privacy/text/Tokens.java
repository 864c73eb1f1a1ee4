package vn.camtay.privacy.text;

import java.util.Arrays;

/// A text cut into words, numbers and other characters, each with its place. Words are kept as a key of their bare
/// letters and a key of their marks; numbers as their value and how many digits they have.
public final class Tokens {
    public static final byte WORD = 1;
    public static final byte NUMBER = 2;
    public static final byte SIGN = 3;

    public static final byte TOGETHER = 0;
    public static final byte APART = 1;
    public static final byte NEW_LINE = 2;

    /// How a word is written.
    public static final byte LOWER = 0;
    public static final byte CAPITALISED = 1;
    public static final byte UPPER = 2;
    public static final byte LETTER = 3;
    public static final byte MIXED = 4;

    int size;
    int[] start;
    int[] end;
    byte[] type;
    byte[] gap;
    byte[] shape;
    byte[] length;
    long[] key;
    int[] marks;
    int[] sentence;

    Tokens(int most) {
        start = new int[most];
        end = new int[most];
        type = new byte[most];
        gap = new byte[most];
        shape = new byte[most];
        length = new byte[most];
        key = new long[most];
        marks = new int[most];
        sentence = new int[most];
    }

    void makeRoom() {
        if (size < start.length) {
            return;
        }
        var more = size + size / 2 + 16;
        start = Arrays.copyOf(start, more);
        end = Arrays.copyOf(end, more);
        type = Arrays.copyOf(type, more);
        gap = Arrays.copyOf(gap, more);
        shape = Arrays.copyOf(shape, more);
        length = Arrays.copyOf(length, more);
        key = Arrays.copyOf(key, more);
        marks = Arrays.copyOf(marks, more);
        sentence = Arrays.copyOf(sentence, more);
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return start[token];
    }

    public int end(int token) {
        return end[token];
    }

    public boolean isWord(int token) {
        return token >= 0 && token < size && type[token] == WORD;
    }

    public boolean isNumber(int token) {
        return token >= 0 && token < size && type[token] == NUMBER;
    }

    /// Whether it is this one character, which is no letter and no digit.
    public boolean isSign(int token, char sign) {
        return token >= 0 && token < size && type[token] == SIGN && key[token] == sign;
    }

    /// Whether it is one of these characters.
    public boolean isSign(int token, String signs) {
        if (token < 0 || token >= size || type[token] != SIGN) {
            return false;
        }
        for (var i = 0; i < signs.length(); i++) {
            if (signs.charAt(i) == key[token]) {
                return true;
            }
        }
        return false;
    }

    public boolean isAnySign(int token) {
        return token >= 0 && token < size && type[token] == SIGN;
    }

    /// What lies before it: TOGETHER, APART or NEW_LINE. The text's edges count as line breaks.
    public byte gap(int token) {
        return token <= 0 || token >= size ? NEW_LINE : gap[token];
    }

    public byte shape(int token) {
        return shape[token];
    }

    /// Letters of a word, digits of a number.
    public int length(int token) {
        return length[token];
    }

    /// Bare letters of a word, value of a number, the character of a sign.
    public long key(int token) {
        return key[token];
    }

    public boolean hasMarks(int token) {
        return marks[token] != 0;
    }

    public int sentence(int token) {
        return sentence[token];
    }

    public boolean startsCapital(int token) {
        return isWord(token) && (shape[token] == CAPITALISED || shape[token] == LETTER);
    }

    public boolean isUpper(int token) {
        return isWord(token) && (shape[token] == UPPER || shape[token] == LETTER);
    }
}
