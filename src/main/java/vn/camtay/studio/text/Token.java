package vn.camtay.studio.text;

/// One word, number or sign of a passage.
///
/// @param text in NFC, nothing invisible inside
/// @param key lower case with its tone last, so that `hoà` and `hòa` are one word
/// @param bare lower case without tone or vowel marks
/// @param start the first UTF-16 unit in the text as it was given
/// @param end one past the last
/// @param spaced whether a space stands before it
/// @param first whether it begins a sentence, so that its capital says nothing
/// @param loud whether its line is written in capitals or In Capitals Like This, so that no capital says anything
public record Token(
        String text,
        String key,
        String bare,
        Shape shape,
        int start,
        int end,
        boolean spaced,
        boolean first,
        boolean loud) {
    /// What stands before the first and after the last token.
    public static final Token NONE = new Token("", "", "", Shape.BREAK, 0, 0, true, true, false);

    public enum Shape {
        WORD,
        NUMBER,
        SIGN,
        BREAK
    }

    public boolean isWord() {
        return shape == Shape.WORD;
    }

    public boolean isNumber() {
        return shape == Shape.NUMBER;
    }

    public boolean is(String sign) {
        return text.equals(sign);
    }

    public boolean isBreak() {
        return shape == Shape.BREAK;
    }

    /// `Lộc`, `LỘC`: begins with a capital.
    public boolean isCapital() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    /// `UBND`, `QĐ`: two capitals or more and nothing else.
    public boolean isShouted() {
        return isWord() && text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    /// A capital that may be one of a name: of a line where capitals mean something.
    public boolean isNamed() {
        return isCapital() && !loud;
    }

    /// The value of a run of at most nine digits, else -1.
    public int number() {
        return isNumber() && text.length() <= 9 ? Integer.parseInt(text) : -1;
    }

    /// No tone or vowel mark in it.
    public boolean isPlain() {
        return key.equals(bare);
    }
}
