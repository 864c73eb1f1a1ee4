package vn.camtay.privacy.find;

import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Tokens;

/// The word beside a number that says what it is.
final class Labels {
    static final long NUMBERS = Meaning.PHONE.bit
            | Meaning.ID.bit
            | Meaning.PASSPORT.bit
            | Meaning.ACCOUNT.bit
            | Meaning.BANK.bit
            | Meaning.CARD.bit
            | Meaning.TAX.bit
            | Meaning.INSURANCE.bit
            | Meaning.PLATE.bit
            | Meaning.OTP.bit
            | Meaning.PASSWORD.bit
            | Meaning.CODE.bit
            | Meaning.HOTLINE.bit
            | Meaning.COORDINATES.bit;
    private static final String CELLS = ";|\t";
    private static final int FAR = 9;

    private final Finds finds;
    private final Tokens tokens;
    private long farther;

    Labels(Finds finds) {
        this.finds = finds;
        this.tokens = finds.sheet.tokens;
    }

    /// The one before the nearest, after `before`: "Mã xác minh Zalo: 8842".
    long farther() {
        return farther;
    }

    /// The nearest one before a number, in its line or, with nothing between, at the end of the line above; 0 for none.
    long before(int number) {
        var token = number - 1;
        if (tokens.isSign(token, "(+\"'“")) {
            token--;
        }
        long nearest = 0;
        farther = 0;
        for (var steps = 0; steps < FAR && token >= 0; steps++, token--) {
            if (tokens.gap(token + 1) == Tokens.NEW_LINE && !hangsOver(token, number)) {
                return orAbove(nearest, number);
            }
            if (tokens.isSign(token, CELLS)) {
                return nearest == 0 && token == number - 1 ? inCellBefore(token, number) : orAbove(nearest, number);
            }
            if (finds.isTaken(token) || isLongNumber(token) || endsHere(token, number)) {
                return orAbove(nearest, number);
            }
            var labels = finds.sheet.ends(token) & NUMBERS;
            if (labels != 0 && nearest != 0) {
                farther = labels;
                return nearest;
            }
            nearest = nearest == 0 ? labels : nearest;
        }
        return orAbove(nearest, number);
    }

    /// "| Số CCCD | 070…": the label in the cell before, where no head of a table says more.
    private long inCellBefore(int separator, int number) {
        var above = finds.columns.above(number) & NUMBERS;
        return above != 0 ? above : finds.sheet.ends(separator - 1) & NUMBERS;
    }

    private long orAbove(long nearest, int number) {
        return nearest != 0 ? nearest : finds.columns.above(number) & NUMBERS;
    }

    private boolean endsHere(int token, int number) {
        return token < number - 1 && tokens.sentence(token) != tokens.sentence(number) && !tokens.isSign(token, ":");
    }

    /// "Số CCCD:" at the end of a line, the number on the next.
    private boolean hangsOver(int token, int number) {
        return token >= number - 2 && (tokens.isSign(token, ':') || (finds.sheet.ends(token) & NUMBERS) != 0);
    }

    private boolean isLongNumber(int token) {
        return tokens.isNumber(token) && tokens.length(token) >= 6;
    }

    /// Whether a word of this meaning begins within a few tokens after a number: "482913 là mã OTP".
    boolean follows(int last, Meaning meaning, int within) {
        for (var token = last + 1; token <= last + within && token < finds.sheet.size(); token++) {
            if (tokens.gap(token) == Tokens.NEW_LINE || tokens.isSign(token, ".;,")) {
                return false;
            }
            if (finds.sheet.begins(token, meaning)) {
                return true;
            }
        }
        return false;
    }
}
