package vn.camtay.privacy.find;

import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Numbers that begin with letters: passports and health insurance cards.
final class Codes {
    private static final String BENEFITS = "12345";
    private static final int CARD_DIGITS = 13;

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;
    private final DigitRun run;
    private final Labels labels;

    Codes(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
        run = new DigitRun(tokens);
        labels = new Labels(finds);
    }

    void find() {
        for (var token = 0; token + 1 < sheet.size(); token++) {
            if (tokens.isWord(token) && tokens.length(token) <= 2 && finds.isFree(token)) {
                var number = tokens.isNumber(token + 1) ? token + 1 : -1;
                if (number > 0 && tokens.gap(number) != Tokens.NEW_LINE && startsAfresh(token)) {
                    read(token, number);
                }
            }
        }
    }

    private boolean startsAfresh(int token) {
        return tokens.gap(token) != Tokens.TOGETHER || tokens.isAnySign(token - 1);
    }

    private void read(int letters, int number) {
        run.read(number, sheet.text());
        if (tokens.length(letters) == 2) {
            insurance(letters);
        } else {
            passport(letters, number);
        }
    }

    private void insurance(int letters) {
        var last = run.groupAt(CARD_DIGITS);
        if (last < 0 || BENEFITS.indexOf(run.digit(0)) < 0) {
            return;
        }
        if ((sheet.ends(letters) & Labels.NUMBERS) != 0) {
            return;
        }
        var labelled = (labels.before(letters) & Meaning.INSURANCE.bit) != 0;
        if (labelled || tokens.isUpper(letters)) {
            finds.claim(
                    Kind.INSURANCE, letters, last(last), labelled ? 0.99 : 0.9, "thẻ bảo hiểm y tế: 2 chữ và 13 số");
        }
    }

    private void passport(int letter, int number) {
        var last = run.sameJoint(8);
        var count = run.digitsTo(last);
        if (count != 7 && count != 8) {
            return;
        }
        var label = labels.before(letter);
        var bare = label == 0
                && last == 0
                && tokens.gap(number) == Tokens.TOGETHER
                && tokens.isUpper(letter)
                && isSeries(letter, count);
        if ((label & Meaning.PASSPORT.bit) != 0) {
            finds.claim(Kind.PASSPORT, letter, last(last), 0.98, "chữ và số đứng sau chữ hộ chiếu");
        } else if (bare && !tokens.isWord(last(last) + 1)) {
            finds.claim(Kind.PASSPORT, letter, last(last), 0.65, "một chữ và số như hộ chiếu");
        } else if (bare && tokens.gap(last(last) + 1) != Tokens.TOGETHER) {
            finds.claim(Kind.PASSPORT, letter, last(last), 0.65, "một chữ và số như hộ chiếu");
        }
    }

    /// B and C had seven digits; P, K, E, N and Q of today have eight.
    private boolean isSeries(int letter, int count) {
        var first = Character.toUpperCase(sheet.first(letter));
        return count == 7 ? first == 'B' || first == 'C' : "PKENQ".indexOf(first) >= 0;
    }

    private int last(int group) {
        return run.token(group);
    }
}
