package vn.camtay.studio.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.camtay.studio.text.Passage;

/// Whether what can be read as a number counts something where it stands, and is no bullet, code or other word.
record NumberSense(Passage passage) {
    private boolean isBullet(Numeral numeral) {
        var first = passage.at(numeral.from() - 1).isBreak();
        var next = passage.at(numeral.to());
        var closes = next.is(".") || next.is(")") || next.is("/") || next.is("-") || next.is(":");
        var after = passage.at(numeral.to() + 1);
        return first && !numeral.worded() && closes && (after.spaced() || after.isBreak()) && numeral.whole() <= 30;
    }

    /// `A4`, `Covid-19`, `5G`: digits glued to letters, other than a unit.
    private boolean isInCode(Numeral numeral) {
        if (numeral.worded()) {
            return false;
        }
        var first = passage.at(numeral.from());
        var before = passage.at(numeral.from() - 1);
        var after = passage.at(numeral.to());
        var glued = Words.joined(first) && (before.isWord() || (before.is("-") && gluedWord(numeral.from() - 2)));
        return glued
                || (after.isWord()
                        && Words.joined(after)
                        && Units.at(passage, numeral.to()).length() == 0);
    }

    private boolean gluedWord(int index) {
        return passage.at(index).isWord() && Words.joined(passage.at(index + 1));
    }

    /// A lone word such as "năm", "một", "ba" where nothing is counted.
    private boolean meansOtherwise(Numeral numeral) {
        if (!numeral.lone() || passage.plain()) {
            return numeral.lone();
        }
        var one = numeral.value().compareTo(BigDecimal.ONE) == 0;
        var unit = Units.at(passage, numeral.to());
        var sure = !Words.is(passage, numeral.from(), "năm");
        if (one
                || (passage.at(numeral.from()).isNamed()
                        && passage.at(numeral.to()).isNamed())) {
            return true;
        }
        if (sure) {
            return Words.is(passage, numeral.from() - 1, "thứ")
                    || (unit.length() == 0
                            && !noun(numeral.to()).isEmpty()
                            && passage.at(numeral.to()).isNamed());
        }
        var yearly = Words.isAny(passage, numeral.from() - 1, List.of("mỗi", "hằng", "hàng", "một", "từng"));
        return yearly
                || Set.of("year", "month").contains(unit.name())
                || (unit.length() == 0 && noun(numeral.to()).isEmpty());
    }

    /// A lone word that surely counts: not "năm", which is a year too, unless a unit follows.
    boolean isSure(Numeral numeral) {
        if (!Words.is(passage, numeral.from(), "năm")) {
            return true;
        }
        var unit = Units.at(passage, numeral.to());
        var people = Set.of("people", "household").contains(unit.name());
        return unit.length() > 0
                && !(people && Words.isAny(passage, numeral.from() - 1, List.of("trong", "cả", "vào", "cuối", "đầu")));
    }

    /// Whether a numeral counts something here, and is no bullet, code or word that means something else.
    boolean isNumber(Numeral numeral) {
        return !isBullet(numeral) && !isInCode(numeral) && !(numeral.worded() && meansOtherwise(numeral));
    }

    private String noun(int index) {
        var token = passage.at(index);
        return token.isWord() && !Words.isLink(passage, index) && !token.loud() ? token.bare() : "";
    }
}
