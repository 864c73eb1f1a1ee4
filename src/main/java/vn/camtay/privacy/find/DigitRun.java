package vn.camtay.privacy.find;

import vn.camtay.privacy.text.Tokens;

/// Groups of digits that may be one number, as people space and dot them: "0900 000 123", "0900.000.123", "(0271)
/// 3000".
final class DigitRun {
    private static final int MOST_GROUPS = 12;
    private static final int MOST_DIGITS = 24;
    private static final String JOINTS = ".-–—·•_";

    private final Tokens tokens;
    private final int[] group = new int[MOST_GROUPS];
    private final int[] sum = new int[MOST_GROUPS];
    private final char[] joint = new char[MOST_GROUPS];
    private final char[] digits = new char[MOST_DIGITS + Byte.MAX_VALUE];
    private int groups;

    DigitRun(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Reads the groups that begin with the number `first`.
    void read(int first, char[] text) {
        groups = 0;
        for (var token = first; token >= 0 && groups < MOST_GROUPS; token = next(token)) {
            var before = groups == 0 ? 0 : sum[groups - 1];
            if (groups > 0 && before + tokens.length(token) > MOST_DIGITS) {
                return;
            }
            joint[groups] = groups == 0 ? 0 : jointBefore(token);
            group[groups] = token;
            sum[groups] = before + copy(text, token, before);
            groups++;
        }
    }

    private int copy(char[] text, int token, int to) {
        var copied = 0;
        for (var at = tokens.start(token); at < tokens.end(token) && to + copied < digits.length; at++) {
            var digit = text[at] < 0x80 ? text[at] - '0' : Character.digit(text[at], 10);
            if (digit >= 0 && digit <= 9) {
                digits[to + copied++] = (char) ('0' + digit);
            }
        }
        return copied;
    }

    private int next(int token) {
        if (tokens.isNumber(token + 1)) {
            return tokens.gap(token + 1) == Tokens.APART ? token + 1 : -1;
        }
        if (tokens.isSign(token + 1, '(')
                && tokens.isNumber(token + 2)
                && tokens.length(token + 2) == 1
                && tokens.key(token + 2) == 0) {
            return tokens.isSign(token + 3, ')') ? token + 2 : -1;
        }
        var joins = tokens.isSign(token + 1, JOINTS) || tokens.isSign(token + 1, ')');
        return joins
                        && tokens.isNumber(token + 2)
                        && tokens.gap(token + 1) != Tokens.NEW_LINE
                        && tokens.gap(token + 2) != Tokens.NEW_LINE
                ? token + 2
                : -1;
    }

    private char jointBefore(int token) {
        return tokens.isNumber(token - 1) ? ' ' : (char) tokens.key(token - 1);
    }

    int groups() {
        return groups;
    }

    /// The token of a group.
    int token(int index) {
        return group[index];
    }

    int lengthOf(int index) {
        return tokens.length(group[index]);
    }

    /// Digits up to and with a group.
    int digitsTo(int index) {
        return sum[index];
    }

    /// The sign or space before a group.
    char joint(int index) {
        return joint[index];
    }

    /// The group at whose end exactly so many digits have passed, or -1.
    int groupAt(int count) {
        for (var index = 0; index < groups && sum[index] <= count; index++) {
            if (sum[index] == count) {
                return index;
            }
        }
        return -1;
    }

    char digit(int at) {
        return digits[at];
    }

    int value(int from, int to) {
        var value = 0;
        for (var at = from; at < to; at++) {
            value = value * 10 + digits[at] - '0';
        }
        return value;
    }

    /// The longest stretch joined by one and the same sign, of at most so many digits. Two long groups side by side are
    /// two numbers.
    int sameJoint(int most) {
        var last = 0;
        while (last + 1 < groups
                && sum[last + 1] <= most
                && (last == 0 || joint[last + 1] == joint[1])
                && !(lengthOf(last) >= 8 && lengthOf(last + 1) >= 8)) {
            last++;
        }
        return last;
    }

    /// 15-9-2025, 15.09.2025, 2025-09-15.
    boolean looksLikeDate() {
        if (groups < 3) {
            return false;
        }
        var dayFirst = lengthOf(0) <= 2 && lengthOf(1) <= 2 && lengthOf(2) == 4;
        var yearFirst = lengthOf(0) == 4 && lengthOf(1) <= 2 && lengthOf(2) <= 2 && joint[1] == '-';
        return (dayFirst || yearFirst) && joint[1] == joint[2] && joint[1] != ' ' && joint[1] != ')';
    }

    /// 1.001193 and 1.001923.000.00.00.H40.
    boolean looksLikeProcedure() {
        return groups >= 2 && lengthOf(0) == 1 && lengthOf(1) == 6 && joint[1] == '.';
    }

    /// 1.250.000.000: thousands.
    boolean looksLikeAmount() {
        if (groups < 2 || lengthOf(0) > 3 || joint[1] != '.' || digits[0] == '0') {
            return false;
        }
        for (var index = 1; index < groups; index++) {
            if (lengthOf(index) != 3 || joint[index] != '.') {
                return false;
            }
        }
        return true;
    }
}
