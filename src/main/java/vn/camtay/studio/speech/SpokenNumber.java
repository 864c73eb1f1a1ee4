package vn.camtay.studio.speech;

import java.math.BigDecimal;
import vn.camtay.studio.mention.DigitGroups;
import vn.camtay.studio.text.Passage;

/// A number in digits as it is said.
///
/// @param to one past its last token
record SpokenNumber(String said, int to) {
    private static final int LONGEST = 12;

    static SpokenNumber at(Passage passage, int index) {
        var read = DigitGroups.value(passage, index);
        var to = DigitGroups.end(passage, index);
        if (read.isEmpty() || read.get().precision() - read.get().scale() > LONGEST) {
            return new SpokenNumber(NumberWords.digits(passage.quote(index, to)), to);
        }
        return new SpokenNumber(of(read.get()), to);
    }

    private static String of(BigDecimal number) {
        var whole = NumberWords.of(number.longValue());
        var written = number.toPlainString();
        var point = written.indexOf('.');
        if (point < 0) {
            return whole;
        }
        var decimals = written.substring(point + 1);
        var said = decimals.startsWith("0") || decimals.length() > 2
                ? NumberWords.digits(decimals)
                : NumberWords.of(Long.parseLong(decimals));
        return whole + " phẩy " + said;
    }
}
