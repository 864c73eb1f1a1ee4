package vn.camtay.privacy.find;

import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Bare;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Marks of secrecy and of internal documents: MẬT, TỐI MẬT, "lưu hành nội bộ".
final class Secrecy {
    private static final long MAT = Bare.key("mat");
    private static final long BO = Bare.key("bo");
    private static final long NOI = Bare.key("noi");
    private static final int RULE_NEAR = 8;

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;

    Secrecy(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
    }

    void find() {
        for (var token = 0; token < sheet.size(); token++) {
            if (sheet.begins(token, Meaning.SECRECY) && finds.isFree(token)) {
                token = mark(token);
            }
        }
    }

    private int mark(int first) {
        var last = first + Math.max(1, sheet.reach(first)) - 1;
        if (last == first) {
            if (isSecretWord(first)) {
                finds.claim(Kind.CLASSIFIED, first, first, 0.9, "dấu độ mật");
            }
            return first;
        }
        if (isLabelOfMark(first, last)) {
            return last;
        }
        if (isMark(first, last) && !isRule(first)) {
            var stamped = isStamp(first)
                    || tokens.shape(first) == Tokens.LOWER && tokens.shape(last) != Tokens.LOWER
                    || !tokens.isUpper(first) && tokens.isUpper(last);
            var from = stamped ? last : first;
            finds.claim(Kind.CLASSIFIED, from, last, 0.9, "dấu tài liệu mật hoặc nội bộ");
        }
        return last;
    }

    /// "Độ mật: Tối mật", "đóng dấu TỐI MẬT": the mark follows.
    private boolean isLabelOfMark(int first, int last) {
        return isStamp(first) && (tokens.isSign(last + 1, ':') || sheet.begins(last + 1, Meaning.SECRECY));
    }

    /// "độ mật", "đóng dấu mật": the words before the mark itself.
    private boolean isStamp(int first) {
        var word = tokens.key(first);
        return word == Bare.key("do") || word == Bare.key("muc") || word == Bare.key("dau") || word == Bare.key("dong");
    }

    private boolean isMark(int first, int last) {
        var internal = tokens.key(last) == BO && tokens.key(last - 1) == NOI;
        if (internal && last - first < 3) {
            return isSetApart(first, last) && last - first >= 1;
        }
        return true;
    }

    /// In capitals, in brackets, or alone in its line.
    private boolean isSetApart(int first, int last) {
        var capitals = tokens.isUpper(first) && tokens.isUpper(last);
        var bracketed = tokens.isSign(first - 1, "([{*-–:")
                && (tokens.isAnySign(last + 1) || tokens.gap(last + 1) == Tokens.NEW_LINE);
        var alone = tokens.gap(first) == Tokens.NEW_LINE
                && (tokens.gap(last + 1) == Tokens.NEW_LINE || tokens.isAnySign(last + 1));
        return capitals || bracketed || alone;
    }

    /// "Không đưa tài liệu mật vào AI": a rule about marks, not a mark.
    private boolean isRule(int first) {
        if (tokens.isUpper(first)) {
            return false;
        }
        for (var token = first - 1; token >= first - RULE_NEAR && token >= 0; token--) {
            if (tokens.sentence(token) != tokens.sentence(first)) {
                return false;
            }
            if (sheet.ends(token, Meaning.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /// The word alone: in capitals among others that are not, in brackets, or after "độ mật:" or "dấu".
    private boolean isSecretWord(int token) {
        if (tokens.key(token) != MAT || isPartOfOther(token)) {
            return false;
        }
        var set = isSetApart(token, token) && (tokens.hasMarks(token) || tokens.isSign(token - 1, "(["));
        var labelled = sheet.ends(token - 1, Meaning.SECRECY)
                || tokens.isSign(token - 1, ':') && sheet.ends(token - 2, Meaning.SECRECY);
        return tokens.isUpper(token) && tokens.hasMarks(token)
                || labelled
                || set && tokens.shape(token) != Tokens.LOWER;
    }

    /// BẢO MẬT, MẬT KHẨU, MẬT ONG: in capitals too.
    private boolean isPartOfOther(int token) {
        var upperBefore = tokens.isWord(token - 1) && tokens.gap(token) == Tokens.APART && tokens.isUpper(token - 1);
        var upperAfter = tokens.isWord(token + 1) && tokens.gap(token + 1) == Tokens.APART && tokens.isUpper(token + 1);
        return tokens.isUpper(token) && (upperBefore && !isDocument(token - 1) || upperAfter);
    }

    private boolean isDocument(int token) {
        var key = tokens.key(token);
        return key == Bare.key("do")
                || key == Bare.key("dau")
                || key == Bare.key("lieu")
                || key == Bare.key("ban")
                || key == Bare.key("van")
                || key == Bare.key("so");
    }
}
