package vn.camtay.studio.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.camtay.studio.text.Passage;

/// Numbers in digits: points part thousands and the comma decimals, but people mix them up.
public final class DigitGroups {
    private DigitGroups() {}

    /// The value of the number whose first digits stand at an index.
    public static Optional<BigDecimal> value(Passage passage, int index) {
        return at(passage, index).map(Numeral::value);
    }

    /// One past its last token.
    public static int end(Passage passage, int index) {
        return at(passage, index).map(Numeral::to).orElse(index + 1);
    }

    static Optional<Numeral> at(Passage passage, int index) {
        var parts = new ArrayList<String>();
        var signs = new ArrayList<String>();
        parts.add(passage.at(index).text());
        var end = index + 1;
        while (isInside(passage, end)) {
            signs.add(passage.at(end).text());
            parts.add(passage.at(end + 1).text());
            end += 2;
        }
        if (parts.stream().mapToInt(String::length).sum() > 18) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(index, end, values(parts, signs), false, false));
    }

    private static boolean isInside(Passage passage, int index) {
        var sign = passage.at(index);
        var next = passage.at(index + 1);
        return (sign.is(".") || sign.is(",")) && Words.joined(sign) && next.isNumber() && Words.joined(next);
    }

    private static List<BigDecimal> values(List<String> parts, List<String> signs) {
        var joined = new BigDecimal(String.join("", parts));
        if (signs.isEmpty()) {
            return List.of(joined);
        }
        var last = parts.getLast();
        var decimal = joined.movePointLeft(last.length());
        var thousands = parts.subList(1, parts.size()).stream().allMatch(part -> part.length() == 3);
        var same = signs.stream().distinct().count() == 1;
        if (thousands && same) {
            return signs.size() == 1 && signs.getFirst().equals(",") ? List.of(joined, decimal) : List.of(joined);
        }
        return List.of(decimal);
    }
}
