package vn.camtay.privacy.find;

import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Passwords: what follows the word, when it looks like something typed rather than something said.
final class Secrets {
    private static final int MOST_BETWEEN = 9;
    private static final int LONGEST = 40;
    private static final String QUOTES = "\"“”'‘’«»`";
    private static final String LINKS = ":=";
    private static final String CLOSING = ".,;:!?)]}\"”’'»…";

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;

    Secrets(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
    }

    void find() {
        for (var token = 0; token < sheet.size(); token++) {
            if (sheet.ends(token, Meaning.PASSWORD) && finds.isFree(token) && !continues(token)) {
                after(token);
            }
        }
    }

    /// "mật khẩu" within "mật khẩu wifi": the longer one is to be read.
    private boolean continues(int token) {
        return sheet.begins(token + 1, Meaning.PASSWORD) && tokens.gap(token + 1) == Tokens.APART;
    }

    private void after(int label) {
        var linked = false;
        for (var token = label + 1; token <= label + MOST_BETWEEN && token < sheet.size(); token++) {
            if (tokens.gap(token) == Tokens.NEW_LINE && !linked || finds.isTaken(token)) {
                return;
            }
            if (token == label + 1 && tokens.gap(token) == Tokens.TOGETHER && tokens.isSign(token, "_.-/@")) {
                return;
            }
            if (tokens.isSign(token, QUOTES)) {
                quoted(token);
                return;
            }
            if (tokens.isSign(token, LINKS) || isLa(token)) {
                linked = true;
            } else if (tokens.isSign(token, "-–>") && !linked) {
                linked = tokens.gap(token) == Tokens.APART;
            } else if (isValue(token, linked, token == label + 1)) {
                claim(token, lastOf(token), linked);
                return;
            } else if (tokens.isAnySign(token) && !tokens.isSign(token, "()") || linked && !isFiller(token)) {
                return;
            } else {
                token = Math.max(token, lastOf(token));
            }
        }
    }

    private boolean isLa(int token) {
        return tokens.isWord(token)
                && (tokens.length(token) == 2 && Character.toLowerCase(sheet.first(token)) == 'l' && isA(token)
                        || tokens.length(token) == 1 && Character.toLowerCase(sheet.first(token)) == 'l');
    }

    private boolean isA(int token) {
        var key = tokens.key(token);
        return (key & 0x1f) == 1;
    }

    /// "mật khẩu là của anh An nhé": words that may come between.
    private boolean isFiller(int token) {
        return tokens.isWord(token) && sheet.beginsAny(token, Meaning.TITLE.bit | Meaning.NOT_IN_NAME.bit);
    }

    private void quoted(int quote) {
        for (var token = quote + 1; token < sheet.size() && token <= quote + LONGEST; token++) {
            if (tokens.gap(token) == Tokens.NEW_LINE) {
                return;
            }
            if (tokens.isSign(token, QUOTES)) {
                if (token > quote + 1 && looksTyped(quote + 1, token - 1)) {
                    finds.claim(Kind.PASSWORD, quote + 1, token - 1, 0.95, "chữ trong ngoặc kép sau chữ mật khẩu");
                }
                return;
            }
        }
    }

    /// Whether something typed begins here: digits or signs among its letters, or after ":" or "là" a word that no
    /// Vietnamese sentence would go on with.
    private boolean isValue(int token, boolean linked, boolean next) {
        var last = lastOf(token);
        if (last < token) {
            return false;
        }
        if (looksTyped(token, last)) {
            return linked || next || !isOnlyDigits(token, last) || tokens.length(token) >= 4;
        }
        return linked && token == last && isGibberish(token);
    }

    private boolean looksTyped(int first, int last) {
        var digits = 0;
        var letters = 0;
        var signs = 0;
        for (var token = first; token <= last; token++) {
            if (tokens.isWord(token) && tokens.hasMarks(token) && !tokens.isSign(first - 1, QUOTES)) {
                return false;
            }
            digits += tokens.isNumber(token) ? tokens.length(token) : 0;
            letters += tokens.isWord(token) ? tokens.length(token) : 0;
            signs += tokens.isSign(token, "@#$%^&*!_+=~") ? 1 : 0;
        }
        if (digits + letters + signs < 4 || letters == 0 && digits < 4) {
            return false;
        }
        return (digits > 0 || signs > 0 && letters > 0) && !isCounted(last) && !isPlainSlash(first, last);
    }

    /// "5 lần", "8 ký tự", "12/2025".
    private boolean isCounted(int last) {
        return sheet.begins(last + 1, Meaning.UNIT) && tokens.gap(last + 1) == Tokens.APART && tokens.isNumber(last);
    }

    private boolean isPlainSlash(int first, int last) {
        return first < last && tokens.isNumber(first) && tokens.isSign(first + 1, "/");
    }

    private boolean isOnlyDigits(int first, int last) {
        return first == last && tokens.isNumber(first);
    }

    /// One run of letters longer than any Vietnamese syllable, or in odd capitals.
    private boolean isGibberish(int token) {
        return tokens.isWord(token)
                && !tokens.hasMarks(token)
                && (tokens.length(token) >= 8 || tokens.shape(token) == Tokens.MIXED && tokens.length(token) >= 4);
    }

    private int lastOf(int first) {
        var last = first;
        while (last + 1 < sheet.size() && tokens.gap(last + 1) == Tokens.TOGETHER && last - first < LONGEST) {
            last++;
        }
        while (last > first && tokens.isSign(last, CLOSING) && !endsLine(last)) {
            last--;
        }
        return last;
    }

    /// An exclamation mark at the very end of a line is more often the password's than the sentence's.
    private boolean endsLine(int token) {
        return tokens.isSign(token, '!') && tokens.gap(token + 1) == Tokens.NEW_LINE;
    }

    private void claim(int first, int last, boolean linked) {
        finds.claim(Kind.PASSWORD, first, last, linked ? 0.95 : 0.85, "chữ và số sau chữ mật khẩu");
    }
}
