package vn.camtay.privacy.find;

import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Bare;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Phones, identity numbers, accounts, cards, tax and insurance numbers and one-time codes: by the word beside them,
/// else
/// by their own structure.
final class Numbers {
    private static final long MONEY_OR_CODE = Meaning.CODE.bit;

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;
    private final DigitRun run;
    private final Labels labels;
    private final NumberReading reading;
    private long label;
    private int labelledTo = -1;

    Numbers(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
        run = new DigitRun(tokens);
        labels = new Labels(finds);
        reading = new NumberReading(run, finds, labels);
    }

    void find() {
        labelledTo = -1;
        for (var token = 0; token < sheet.size(); token++) {
            if (tokens.isNumber(token) && finds.isFree(token) && !isPartOfCode(token)) {
                token = read(token);
            }
        }
    }

    /// Reads the number that begins here, and gives the last token looked at.
    private int read(int first) {
        run.read(first, sheet.text());
        var total = run.digitsTo(run.groups() - 1);
        if (total < 4) {
            return first;
        }
        if (run.looksLikeDate() || run.looksLikeProcedure()) {
            return run.token(run.looksLikeDate() ? 2 : run.groups() - 1);
        }
        var hotline = run.value(0, 4) == 1900 || run.value(0, 4) == 1800;
        var own = labels.before(first);
        var farther = labels.farther();
        label = own != 0 ? own : inherited(first);
        if ((label & MONEY_OR_CODE) != 0 && (label & ~MONEY_OR_CODE & Labels.NUMBERS) == 0) {
            return run.token(run.sameJoint(24));
        }
        if (hotline && total <= 10 && (label & Meaning.ACCOUNT.bit) == 0) {
            return run.token(run.groups() - 1);
        }
        var match = reading.read(label, own != 0 ? farther : 0, first);
        if (match == null || isAmount(match.group())) {
            return first;
        }
        return claim(match, first);
    }

    private int claim(NumberReading.Match match, int first) {
        var last = run.token(match.group());
        var from = match.kind() == Kind.PHONE || match.kind() == Kind.TAX_CODE ? opening(first) : first;
        finds.claim(match.kind(), from, last, match.score(), match.why());
        labelledTo = last;
        return last;
    }

    /// "STK 123…, 456…": what follows a labelled number at once shares its label.
    private long inherited(int first) {
        if (labelledTo < 0 || first - labelledTo > 2 || tokens.gap(first) == Tokens.NEW_LINE) {
            return 0;
        }
        var between = first - labelledTo == 1 || tokens.isSign(first - 1, ",/-&") || isAnd(first - 1);
        return between ? label : 0;
    }

    private boolean isAnd(int token) {
        return tokens.isWord(token) && tokens.length(token) <= 4 && sheet.begins(token, Meaning.NOT_IN_NAME);
    }

    /// A plus sign and the bracket around a country or area code belong to the number.
    private int opening(int first) {
        var from = first;
        if (isLetterO(from - 1) && tokens.gap(from) == Tokens.TOGETHER) {
            from--;
        }
        if (tokens.isSign(from - 1, '+') && finds.isFree(from - 1)) {
            from--;
        }
        var bracket = tokens.isSign(from - 1, '(') && finds.isFree(from - 1);
        return bracket && closesInside(first) ? from - 1 : from;
    }

    private boolean closesInside(int first) {
        return tokens.isSign(first + 1, ')') && run.groups() > 1 && run.joint(1) == ')';
    }

    private boolean isLetterO(int token) {
        return tokens.isWord(token) && tokens.length(token) == 1 && tokens.key(token) == Bare.key("o");
    }

    /// "H19.25.07-251227-0012", "459/QĐ-UBND", "A4": digits grown together with letters that are no label.
    private boolean isPartOfCode(int first) {
        if (tokens.gap(first) != Tokens.TOGETHER) {
            return false;
        }
        if (tokens.isWord(first - 1)) {
            var word = tokens.length(first) >= 10 && tokens.length(first - 1) > 1 && !tokens.isUpper(first - 1);
            return !word
                    && (sheet.ends(first - 1) & (Labels.NUMBERS | Meaning.BIRTH.bit)) == 0
                    && !isLetterO(first - 1);
        }
        var inside = tokens.isSign(first - 1, ".-_/")
                && tokens.gap(first - 1) == Tokens.TOGETHER
                && first >= 2
                && !finds.isTaken(first - 2);
        if (!inside) {
            return false;
        }
        if (tokens.isWord(first - 2)) {
            var phone = tokens.isSign(first - 1, "/_") && tokens.length(first) >= 9;
            var google = tokens.length(first - 2) == 1 && tokens.key(first - 2) == Bare.key("g");
            return (sheet.ends(first - 2) & Labels.NUMBERS) == 0 && !phone && !google;
        }
        return tokens.isNumber(first - 2) && !tokens.isSign(first - 1, '/');
    }

    private boolean isAmount(int group) {
        var last = run.token(group);
        var next = last + 1;
        var spoken = run.digit(0) == '0'
                && run.digitsTo(group) >= 10
                && tokens.isWord(next)
                && tokens.shape(next) == Tokens.LOWER;
        if (!spoken
                && tokens.isWord(next)
                && tokens.gap(next) == Tokens.TOGETHER
                && !sheet.beginsAny(next, Labels.NUMBERS)) {
            return true;
        }
        if (tokens.isSign(next, '/') && tokens.isWord(next + 1) && tokens.gap(next) == Tokens.TOGETHER) {
            return !sheet.beginsAny(next + 1, Labels.NUMBERS) && run.digitsTo(group) < 9;
        }
        return run.digit(0) != '0' && run.digitsTo(group) <= 12 && isMoney(next) && tokens.gap(next) != Tokens.NEW_LINE;
    }

    private boolean isMoney(int token) {
        return tokens.isWord(token)
                && sheet.begins(token, Meaning.UNIT)
                && !sheet.begins(token, Meaning.BANK)
                && finds.isFree(token);
    }
}
