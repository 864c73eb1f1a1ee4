package vn.camtay.studio.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.studio.text.Passage;

/// Numbers below a thousand in words, as people say them: "bảy mươi mốt", "trăm lẻ năm", "ba lăm".
final class WordGroups {
    private static final Map<String, Integer> DIGITS =
            Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "bẩy", 7, "tám", 8, "chín", 9);
    private static final Map<String, Integer> AFTER_TENS = Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5);
    private static final NumberWords DIGIT_WORDS = NumberWords.of(DIGITS);
    private static final NumberWords AFTER_TEN_WORDS = NumberWords.of(AFTER_TENS);

    private final Passage passage;
    private final int from;
    private int at;

    private WordGroups(Passage passage, int from) {
        this.passage = passage;
        this.from = from;
        this.at = from;
    }

    static Optional<Numeral> at(Passage passage, int index) {
        return new WordGroups(passage, index).read();
    }

    private Optional<Numeral> read() {
        if (passage.at(from).isNamed() && !passage.at(from).first()) {
            return Optional.empty();
        }
        var value = hundreds();
        if (value < 0) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(from, at, List.of(BigDecimal.valueOf(value)), true, at - from == 1));
    }

    private int hundreds() {
        var start = at;
        var digit = Words.is(passage, at, "không") ? 0 : digit(at);
        if (digit < 0 || !isHundred(at + 1)) {
            return tens();
        }
        at += 2;
        if (Words.isAny(passage, at, List.of("lẻ", "linh")) && digit(at + 1) >= 0) {
            at += 2;
            return digit * 100 + digit(at - 1);
        }
        if (Words.is(passage, at, "rưỡi")) {
            at++;
            return digit * 100 + 50;
        }
        var rest = digit(at) >= 0 && !isTen(at + 1) && afterTens(at + 1) < 0 ? -1 : tens();
        return rest >= 10 || start == at ? digit * 100 + rest : digit * 100;
    }

    private int tens() {
        if (Words.is(passage, at, "mười")) {
            at++;
            return 10 + ones();
        }
        var digit = digit(at);
        if (digit < 0) {
            return -1;
        }
        at++;
        if (isTen(at)) {
            at++;
            return digit * 10 + ones();
        }
        if (digit > 1 && afterTens(at) > 0) {
            at++;
            return digit * 10 + afterTens(at - 1);
        }
        return digit;
    }

    /// The ones after tens, or 0; "mười năm" is fifteen to some, but ten years when nothing is counted after it.
    private int ones() {
        var after = afterTens(at) > 0 ? afterTens(at) : digit(at);
        if (after < 0 || Words.is(passage, at, "năm")) {
            return 0;
        }
        at++;
        return after;
    }

    private boolean isHundred(int index) {
        return Words.is(passage, index, "trăm");
    }

    private boolean isTen(int index) {
        return Words.isAny(passage, index, List.of("mươi", "chục"));
    }

    private int digit(int index) {
        return DIGIT_WORDS.value(passage, index);
    }

    private int afterTens(int index) {
        return AFTER_TEN_WORDS.value(passage, index);
    }
}
