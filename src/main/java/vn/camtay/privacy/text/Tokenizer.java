package vn.camtay.privacy.text;

/// Cuts text into tokens in one pass, whatever it holds.
final class Tokenizer {
    private static final int MOST_LETTERS = 12;
    private static final int MOST_DIGITS = 18;
    private static final int TONE_AT = 24;
    private static final int LONGEST_ABBREVIATION = 3;

    private final char[] text;
    private final Tokens tokens;
    private byte gap = Tokens.NEW_LINE;
    private int sentence;
    private int at;

    Tokenizer(char[] text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    void cut(int from, int to) {
        tokens.size = 0;
        for (at = from; at < to; ) {
            var c = text[at];
            if (Letters.isSpace(c)) {
                gap = gap == Tokens.NEW_LINE ? gap : Tokens.APART;
                at++;
            } else if (Letters.isLineBreak(c)) {
                gap = Tokens.NEW_LINE;
                at++;
            } else if (Letters.isInvisible(c) || Letters.isMark(c)) {
                at++;
            } else if (Letters.parts(c) != 0) {
                word(to);
            } else if (Letters.digit(c) >= 0) {
                number(to);
            } else {
                var sign = add(Tokens.SIGN, at, ++at);
                tokens.key[sign] = c;
            }
        }
    }

    private int add(byte type, int start, int end) {
        tokens.makeRoom();
        var token = tokens.size++;
        tokens.start[token] = start;
        tokens.end[token] = end;
        tokens.type[token] = type;
        tokens.gap[token] = gap;
        tokens.marks[token] = 0;
        if (gap == Tokens.NEW_LINE || gap == Tokens.APART && token > 0 && endsSentence(token - 1)) {
            sentence++;
        }
        tokens.sentence[token] = sentence;
        gap = Tokens.TOGETHER;
        return token;
    }

    /// A full stop that closes no abbreviation such as "TP." or "Bs.".
    private boolean endsSentence(int token) {
        if (tokens.type[token] != Tokens.SIGN) {
            return false;
        }
        var sign = (char) tokens.key[token];
        return switch (sign) {
            case '!', '?' -> true;
            case '.' -> !closesAbbreviation(token);
            default -> false;
        };
    }

    private boolean closesAbbreviation(int token) {
        var before = token - 1;
        return tokens.isWord(before)
                && tokens.gap[token] == Tokens.TOGETHER
                && tokens.length[before] <= LONGEST_ABBREVIATION
                && tokens.marks[before] == 0
                && tokens.shape[before] != Tokens.LOWER;
    }

    private void word(int to) {
        var start = at;
        var end = at;
        var letters = 0;
        var capitals = 0;
        var firstCapital = false;
        var joined = false;
        long key = 0;
        var marks = 0;
        while (at < to) {
            var c = text[at];
            var parts = Letters.parts(c);
            if (parts != 0) {
                if ((parts & Letters.CAPITAL) != 0) {
                    capitals++;
                    firstCapital |= letters == 0;
                }
                key = letters < MOST_LETTERS ? key << 5 | parts & Letters.LETTER : longer(key, parts);
                marks = marked(marks, letters, Letters.vowelMark(parts), Letters.tone(parts));
                letters++;
                end = ++at;
            } else if (Letters.isMark(c)) {
                marks = marked(marks, letters - 1, Letters.combiningMark(c), Letters.combiningTone(c));
                end = ++at;
            } else if (Letters.isInvisible(c)) {
                at++;
            } else if (letters == 1 && !joined && joins(c, to)) {
                joined = true;
                at++;
            } else {
                break;
            }
        }
        at = end;
        var token = add(Tokens.WORD, start, end);
        tokens.key[token] = key;
        tokens.marks[token] = marks;
        tokens.length[token] = (byte) Math.min(letters, Byte.MAX_VALUE);
        tokens.shape[token] = shape(letters, joined && capitals == 2 ? 1 : capitals, firstCapital);
    }

    /// "S'tiêng", "K'Brôi" and "đ/c" are one word each.
    private boolean joins(char c, int to) {
        if (at + 1 >= to || Letters.parts(text[at + 1]) == 0) {
            return false;
        }
        return switch (c) {
            case '\'', '\u2019', '\u2018', '\u02bc', '\u00b4', '`' -> true;
            case '/' -> at + 2 >= to || Letters.parts(text[at + 2]) == 0 && !Letters.isMark(text[at + 2]);
            default -> false;
        };
    }

    /// Words of more than twelve letters are told apart by a number of the other half of the range.
    private static long longer(long key, int parts) {
        return (key * 1_000_003 + (parts & Letters.LETTER)) | Long.MIN_VALUE;
    }

    private static int marked(int marks, int letter, int vowelMark, int tone) {
        var with = letter >= 0 && letter < MOST_LETTERS ? marks | vowelMark << 2 * letter : marks;
        return tone == 0 ? with : with & ~(7 << TONE_AT) | tone << TONE_AT;
    }

    private static byte shape(int letters, int capitals, boolean firstCapital) {
        if (capitals == 0) {
            return Tokens.LOWER;
        }
        if (letters == 1) {
            return Tokens.LETTER;
        }
        if (capitals == letters) {
            return Tokens.UPPER;
        }
        return firstCapital && capitals == 1 ? Tokens.CAPITALISED : Tokens.MIXED;
    }

    private void number(int to) {
        var start = at;
        var end = at;
        var digits = 0;
        long value = 0;
        while (at < to) {
            var digit = Letters.digit(text[at]);
            if (digit >= 0) {
                value = digits < MOST_DIGITS ? value * 10 + digit : value;
                digits++;
                end = ++at;
            } else if (Letters.isInvisible(text[at]) || Letters.isMark(text[at])) {
                at++;
            } else {
                break;
            }
        }
        at = end;
        var token = add(Tokens.NUMBER, start, end);
        tokens.key[token] = value;
        tokens.length[token] = (byte) Math.min(digits, Byte.MAX_VALUE);
        tokens.shape[token] = Tokens.LOWER;
    }
}
