package vn.camtay.privacy.find;

import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Places on the map inside Vietnam and its sea, in degrees with decimals or in degrees, minutes and seconds.
final class Coordinates {
    private static final int MOST_BETWEEN = 5;
    private static final String DEGREE = "°º˚*";
    private static final String MINUTE = "'′’‘\"″”";

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;
    private int last;

    Coordinates(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
    }

    void find() {
        for (var token = 0; token + 2 < sheet.size(); token++) {
            if (tokens.isNumber(token) && tokens.length(token) <= 3 && finds.isFree(token)) {
                pair(token);
            }
        }
    }

    private void pair(int first) {
        var one = degrees(first);
        if (!isLatitude(one) && !isLongitude(one)) {
            return;
        }
        var end = last;
        var other = nextNumber(end);
        if (other < 0) {
            return;
        }
        var two = degrees(other);
        if (isLatitude(one) && isLongitude(two) || isLongitude(one) && isLatitude(two)) {
            var from = isCompass(first - 1) && tokens.gap(first) != Tokens.NEW_LINE ? first - 1 : first;
            finds.claim(Kind.LOCATION, from, compassAfter(last), 0.95, "cặp vĩ độ, kinh độ nằm trong Việt Nam");
        }
    }

    private int nextNumber(int from) {
        for (var token = from + 1; token <= from + MOST_BETWEEN && token < sheet.size(); token++) {
            if (tokens.isNumber(token)) {
                return token;
            }
        }
        return -1;
    }

    private static boolean isLatitude(double degrees) {
        return degrees >= 6.5 && degrees <= 23.5;
    }

    private static boolean isLongitude(double degrees) {
        return degrees >= 102 && degrees <= 118;
    }

    /// The value that begins here, or NaN; `last` is then its last token.
    private double degrees(int token) {
        last = token;
        var whole = (double) tokens.key(token);
        if (tokens.isSign(token + 1, DEGREE)) {
            return withMinutes(token, whole);
        }
        if (tokens.isSign(token + 1, ".,")
                && tokens.isNumber(token + 2)
                && tokens.gap(token + 1) == Tokens.TOGETHER
                && tokens.gap(token + 2) == Tokens.TOGETHER
                && tokens.length(token + 2) >= 3) {
            last = token + 2;
            if (tokens.isSign(last + 1, DEGREE)) {
                last++;
            }
            return whole + tokens.key(token + 2) / Math.pow(10, tokens.length(token + 2));
        }
        return Double.NaN;
    }

    private double withMinutes(int token, double whole) {
        last = token + 1;
        var value = whole;
        for (var unit = 60.0; unit <= 3600 && tokens.isNumber(last + 1) && tokens.length(last + 1) <= 2; unit *= 60) {
            value += tokens.key(last + 1) / unit;
            last++;
            if (tokens.isSign(last + 1, ".,") && tokens.isNumber(last + 2) && tokens.gap(last + 2) == Tokens.TOGETHER) {
                last += 2;
            }
            if (!tokens.isSign(last + 1, MINUTE)) {
                break;
            }
            last += tokens.isSign(last + 2, MINUTE) && tokens.gap(last + 2) == Tokens.TOGETHER ? 2 : 1;
        }
        return last > token + 1 ? value : Double.NaN;
    }

    private int compassAfter(int token) {
        return isCompass(token + 1) && tokens.gap(token + 1) != Tokens.NEW_LINE ? token + 1 : token;
    }

    /// N, E, B (bắc), Đ (đông).
    private boolean isCompass(int token) {
        if (!tokens.isWord(token) || tokens.length(token) != 1) {
            return false;
        }
        var letter = Character.toUpperCase(sheet.first(token));
        return letter == 'N' || letter == 'E' || letter == 'B' || letter == 'Đ';
    }
}
