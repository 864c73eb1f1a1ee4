package vn.camtay.privacy.find;

import java.util.Arrays;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// What the head of a table says of the cells below it: "STT | Họ tên | Số CCCD | STK".
final class Columns {
    private static final long HEADS = Labels.NUMBERS | Meaning.BIRTH.bit | Meaning.ADDRESS.bit | Meaning.NAME_LABEL.bit;
    private static final String SEPARATORS = "|;,\t";
    private static final int MOST_COLUMNS = 24;
    private static final int LONGEST_HEAD = 8;
    private static final int DIGITS_OF_DATA = 5;

    private final Sheet sheet;
    private final Tokens tokens;
    private final long[] heads = new long[MOST_COLUMNS];
    private long[] labels = {};
    private boolean any;
    private int columns;
    private char separator;

    Columns(Sheet sheet) {
        this.sheet = sheet;
        this.tokens = sheet.tokens;
    }

    /// Reads the tables of the sheet.
    void read() {
        any = false;
        columns = 0;
        for (var first = 0; first < sheet.size(); ) {
            var next = first + 1;
            while (next < sheet.size() && tokens.gap(next) != Tokens.NEW_LINE) {
                next++;
            }
            line(first, next);
            first = next;
        }
    }

    private void line(int first, int next) {
        if (columns > 0 && count(first, next, separator) >= columns - 1) {
            row(first, next);
            return;
        }
        columns = 0;
        if (next == sheet.size() || !mayBeHead(first, next)) {
            return;
        }
        for (var i = 0; i < SEPARATORS.length() && columns == 0; i++) {
            head(first, next, SEPARATORS.charAt(i));
        }
    }

    /// Most lines are none: they have data, or fewer than two labels.
    private boolean mayBeHead(int first, int next) {
        var labelled = 0;
        for (var token = first; token < next; token++) {
            if (tokens.isNumber(token)) {
                if (tokens.length(token) >= DIGITS_OF_DATA) {
                    return false;
                }
            } else if ((sheet.ends(token) & HEADS) != 0) {
                labelled++;
            }
        }
        return labelled >= 2;
    }

    private int count(int first, int next, char sign) {
        var count = 0;
        for (var token = first; token < next; token++) {
            count += tokens.isSign(token, sign) ? 1 : 0;
        }
        return count;
    }

    /// A head has two labels or more, and no data.
    private void head(int first, int next, char sign) {
        Arrays.fill(heads, 0);
        var column = 0;
        var labelled = 0;
        var words = 0;
        for (var token = first; token < next; token++) {
            if (tokens.isNumber(token) && tokens.length(token) >= DIGITS_OF_DATA) {
                return;
            }
            if (tokens.isSign(token, sign)) {
                column++;
                words = 0;
            } else if (column < MOST_COLUMNS && words++ < LONGEST_HEAD) {
                var label = sheet.ends(token) & HEADS;
                labelled += heads[column] == 0 && label != 0 ? 1 : 0;
                heads[column] |= label;
            }
        }
        if (labelled >= 2 && column >= 1) {
            columns = column + 1;
            separator = sign;
        }
    }

    private void row(int first, int next) {
        if (!any) {
            any = true;
            labels = labels.length < sheet.size() ? new long[sheet.size() * 2] : labels;
            Arrays.fill(labels, 0);
        }
        var column = 0;
        for (var token = first; token < next; token++) {
            if (tokens.isSign(token, separator)) {
                column++;
            } else if (column < MOST_COLUMNS) {
                labels[token] = heads[column];
            }
        }
    }

    /// What the head above a cell's token says; 0 outside tables.
    long above(int token) {
        return any && token < labels.length ? labels[token] : 0;
    }
}
