package vn.camtay.privacy.find;

import vn.camtay.privacy.text.Bare;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Reads a date as people write it: 05/3/1980, 5-3-80, "05 tháng 3 năm 1980", 3/1980, 1980.
final class Dates {
    private static final long THANG = Bare.key("thang");
    private static final long NAM = Bare.key("nam");

    private final Sheet sheet;
    private final Tokens tokens;
    private int last;
    private int year;
    private boolean wholeDay;

    Dates(Sheet sheet) {
        this.sheet = sheet;
        this.tokens = sheet.tokens;
    }

    /// The last token of the date that was read.
    int last() {
        return last;
    }

    /// Its year, four digits.
    int year() {
        return year;
    }

    boolean isWholeDay() {
        return wholeDay;
    }

    /// Whether a date begins with this number.
    boolean read(int first) {
        wholeDay = false;
        if (!tokens.isNumber(first)) {
            return false;
        }
        return inWords(first) || inFigures(first) || yearAlone(first);
    }

    private boolean inWords(int first) {
        if (!isWord(first + 1, THANG) || !tokens.isNumber(first + 2) || !isDay(first) || !isMonth(first + 2)) {
            return false;
        }
        var at = first + 3;
        if (isWord(at, NAM) || tokens.isSign(at, ",/")) {
            at++;
        }
        if (isYear(at) && tokens.gap(at) != Tokens.NEW_LINE) {
            wholeDay = true;
            return end(at);
        }
        return false;
    }

    private boolean inFigures(int first) {
        var sign = tokens.isAnySign(first + 1) ? (char) tokens.key(first + 1) : 0;
        if (sign != '/' && sign != '-' && sign != '.' && sign != '–') {
            return false;
        }
        if (!tokens.isNumber(first + 2) || tokens.gap(first + 2) == Tokens.NEW_LINE) {
            return false;
        }
        var three = tokens.isSign(first + 3, sign)
                && tokens.isNumber(first + 4)
                && tokens.gap(first + 4) != Tokens.NEW_LINE;
        if (three && isDay(first) && isMonth(first + 2) && (isYear(first + 4) || isShortYear(first + 4))) {
            wholeDay = true;
            return end(first + 4);
        }
        if (three && isYear(first) && isMonth(first + 2) && isDay(first + 4)) {
            wholeDay = true;
            end(first);
            last = first + 4;
            return true;
        }
        return !three && isMonth(first) && isYear(first + 2) && end(first + 2);
    }

    /// After "tháng": "3 năm 1980", "3/1980".
    boolean readMonth(int first) {
        wholeDay = false;
        if (!isMonth(first)) {
            return false;
        }
        var at = isWord(first + 1, NAM) || tokens.isSign(first + 1, "/-.,") ? first + 2 : first + 1;
        return isYear(at) && end(at);
    }

    private boolean yearAlone(int first) {
        return isYear(first) && !tokens.isSign(first + 1, '/') && end(first);
    }

    private boolean end(int yearToken) {
        last = yearToken;
        var value = (int) tokens.key(yearToken);
        year = tokens.length(yearToken) == 4 ? value : value > 30 ? 1900 + value : 2000 + value;
        return true;
    }

    private boolean isDay(int token) {
        return isBetween(token, 1, 31, 2);
    }

    private boolean isMonth(int token) {
        return isBetween(token, 1, 12, 2);
    }

    private boolean isYear(int token) {
        return isBetween(token, 1900, 2035, 4) && tokens.length(token) == 4;
    }

    boolean isShortYear(int token) {
        return tokens.isNumber(token) && tokens.length(token) == 2;
    }

    private boolean isBetween(int token, int least, int most, int digits) {
        return tokens.isNumber(token)
                && tokens.length(token) <= digits
                && tokens.key(token) >= least
                && tokens.key(token) <= most;
    }

    boolean isThang(int token) {
        return isWord(token, THANG);
    }

    private boolean isWord(int token, long key) {
        return tokens.isWord(token) && tokens.key(token) == key && tokens.gap(token) != Tokens.NEW_LINE;
    }
}
