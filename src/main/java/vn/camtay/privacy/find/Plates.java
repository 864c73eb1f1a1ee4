package vn.camtay.privacy.find;

import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Number plates: 93B1-123.45, 93-H1 012.34, 60A-123.45, 93c1 00123.
final class Plates {
    private static final int FIRST_PROVINCE = 11;

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;
    private final Labels labels;

    Plates(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
        labels = new Labels(finds);
    }

    void find() {
        for (var token = 0; token + 2 < sheet.size(); token++) {
            if (tokens.isNumber(token)
                    && tokens.length(token) == 2
                    && tokens.key(token) >= FIRST_PROVINCE
                    && finds.isFree(token)
                    && startsAfresh(token)) {
                read(token);
            }
        }
    }

    private boolean startsAfresh(int token) {
        return tokens.gap(token) != Tokens.TOGETHER
                || !tokens.isWord(token - 1) && !tokens.isSign(token - 1, "./-") && !tokens.isNumber(token - 1);
    }

    private void read(int province) {
        var series = afterJoint(province + 1, true);
        if (!tokens.isWord(series) || tokens.length(series) > 2) {
            return;
        }
        var labelled = (labels.before(province) & Meaning.PLATE.bit) != 0;
        var next = series + 1;
        var seriesDigits = 0;
        if (tokens.isNumber(next) && tokens.gap(next) == Tokens.TOGETHER && tokens.length(next) <= 2) {
            seriesDigits = tokens.length(next);
            next++;
        }
        var joined = tokens.isSign(next, "-. ") || tokens.gap(next) == Tokens.APART;
        var number = afterJoint(next, false);
        if (number >= 0) {
            number(province, series, number, seriesDigits, joined, labelled);
        }
    }

    /// With spaces on both sides of the letters only a label tells it from "15 A 1234".
    private boolean isFarther(int province, int series) {
        return tokens.gap(series) == Tokens.APART
                && tokens.isWord(province + 1)
                && (labels.before(province) & Meaning.PLATE.bit) == 0;
    }

    private void number(int province, int series, int number, int seriesDigits, boolean joined, boolean labelled) {
        var digits = tokens.length(number);
        var dotted = digits == 3
                && tokens.isSign(number + 1, ".,")
                && tokens.isNumber(number + 2)
                && tokens.length(number + 2) == 2
                && tokens.gap(number + 2) == Tokens.TOGETHER;
        var last = dotted ? number + 2 : number;
        if (tokens.isWord(last + 1) && tokens.gap(last + 1) == Tokens.TOGETHER) {
            return;
        }
        if (!isSeries(series) && !labelled) {
            return;
        }
        if (!dotted && isFarther(province, series)) {
            return;
        }
        if (dotted || labelled && digits >= 4 && digits <= 6) {
            finds.claim(Kind.PLATE, province, last, labelled ? 0.98 : 0.92, "biển số xe: tỉnh, sê-ri, số có chấm");
        } else if (digits == 5 && (joined || tokens.isUpper(series))) {
            finds.claim(Kind.PLATE, province, last, 0.85, "biển số xe: tỉnh, sê-ri, 5 số");
        } else if (digits == 4 && joined && seriesDigits == 1) {
            finds.claim(Kind.PLATE, province, last, 0.75, "biển số xe: tỉnh, sê-ri, 4 số");
        }
    }

    private boolean isSeries(int series) {
        return tokens.length(series) == 1 || tokens.isUpper(series) || tokens.shape(series) == Tokens.LOWER;
    }

    /// The token after at most one hyphen, dot or space; -1 where the line or the text ends.
    private int afterJoint(int token, boolean hyphenOnly) {
        var at = tokens.isSign(token, hyphenOnly ? "-–" : "-–.") ? token + 1 : token;
        if (at >= sheet.size() || tokens.gap(at) == Tokens.NEW_LINE) {
            return -1;
        }
        return hyphenOnly || tokens.isNumber(at) ? at : -1;
    }
}
