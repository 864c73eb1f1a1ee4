package vn.camtay.studio.mention;

import java.math.BigDecimal;
import java.util.List;
import vn.camtay.studio.text.Passage;

/// A number in digits or words.
///
/// @param values what it may mean: `3,000` is three thousand or three
/// @param worded in words alone
/// @param lone one single word, which may mean something else (`năm` is five or a year)
record Numeral(int from, int to, List<BigDecimal> values, boolean worded, boolean lone) {
    Numeral {
        values = List.copyOf(values);
    }

    /// One word in a text without marks, where "sau" and "ba" are seldom numbers.
    boolean isUnsure(Passage passage) {
        return lone && passage.plain();
    }

    BigDecimal value() {
        return values.getFirst();
    }

    /// The value where it is a small whole number, else -1.
    int whole() {
        var value = value().stripTrailingZeros();
        return value.scale() <= 0 && value.precision() - value.scale() <= 6 ? value.intValue() : -1;
    }
}
