package vn.camtay.studio.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.camtay.studio.text.Passage;

/// Reads numbers: `267`, `1.500.000`, `1,5 triệu`, `hai trăm sáu mươi bảy`, `một trăm lẻ năm`, `một phẩy năm
/// triệu`.
final class Numerals {
    private static final NumberWords SCALES = NumberWords.of(Map.ofEntries(
            Map.entry("chục", 10),
            Map.entry("trăm", 100),
            Map.entry("nghìn", 1_000),
            Map.entry("ngàn", 1_000),
            Map.entry("vạn", 10_000),
            Map.entry("tr", 1_000_000),
            Map.entry("triệu", 1_000_000),
            Map.entry("tỷ", 1_000_000_000),
            Map.entry("tỉ", 1_000_000_000)));

    /// Without marks these are other words more often.
    private static final Set<String> UNSURE = Set.of("van", "tr");

    private Numerals() {}

    /// The number that begins at an index.
    static Optional<Numeral> at(Passage passage, int index) {
        var first = group(passage, index);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var end = first.get().to();
        var scale = scale(passage, end);
        if (scale == null) {
            return first;
        }
        var values = new ArrayList<>(
                first.get().values().stream().map(scale::multiply).toList());
        var worded = first.get().worded();
        end++;
        var rest = rest(passage, end, scale);
        if (rest.isPresent()) {
            var added = rest.get();
            values.replaceAll(value -> value.add(added.value()));
            end = added.to();
            worded &= added.worded();
        }
        return Optional.of(new Numeral(index, end, values, worded, false));
    }

    /// What follows a scaled part: `rưỡi`, `500 nghìn`, `lẻ năm`.
    private static Optional<Numeral> rest(Passage passage, int index, BigDecimal scale) {
        if (Words.is(passage, index, "rưỡi")) {
            var half = scale.divide(BigDecimal.TWO);
            return Optional.of(new Numeral(index, index + 1, List.of(half), true, false));
        }
        var start = Words.isAny(passage, index, List.of("lẻ", "linh")) ? index + 1 : index;
        var next = at(passage, start);
        if (next.isEmpty() || next.get().value().compareTo(scale) >= 0 || isDigitsAfterWords(passage, index, start)) {
            return Optional.empty();
        }
        var more = next.get();
        var colloquial = more.lone() && more.value().compareTo(BigDecimal.TEN) < 0 && start == index;
        if (colloquial && scale(passage, more.to()) == null) {
            return colloquial(passage, more, scale);
        }
        return Optional.of(more);
    }

    /// "một triệu hai" is 1,200,000; but "một triệu hai người" is not.
    private static Optional<Numeral> colloquial(Passage passage, Numeral more, BigDecimal scale) {
        if (passage.at(more.to()).isWord()
                && !Words.is(passage, more.to(), "đồng")
                && !Words.isLink(passage, more.to())) {
            return Optional.empty();
        }
        var value = more.value().multiply(scale).divide(BigDecimal.TEN);
        return Optional.of(new Numeral(more.from(), more.to(), List.of(value), true, false));
    }

    private static boolean isDigitsAfterWords(Passage passage, int index, int start) {
        return start == index
                && passage.at(index).isNumber()
                && !(passage.at(index - 2).isNumber() && scale(passage, index + 1) != null);
    }

    private static Optional<Numeral> group(Passage passage, int index) {
        var read = passage.at(index).isNumber() ? DigitGroups.at(passage, index) : WordGroups.at(passage, index);
        if (read.isEmpty() || !Words.is(passage, read.get().to(), "phẩy")) {
            return read;
        }
        var decimals = WordGroups.at(passage, read.get().to() + 1);
        return decimals.isEmpty() ? read : Optional.of(withDecimals(read.get(), decimals.get()));
    }

    private static Numeral withDecimals(Numeral whole, Numeral decimals) {
        var value = new BigDecimal(
                whole.value().toPlainString() + "." + decimals.value().toPlainString());
        return new Numeral(whole.from(), decimals.to(), List.of(value), whole.worded(), false);
    }

    private static @Nullable BigDecimal scale(Passage passage, int index) {
        var token = passage.at(index);
        if (!token.isWord() || (token.isNamed() && !token.isShouted())) {
            return null;
        }
        if (passage.plain() && UNSURE.contains(token.bare())) {
            return null;
        }
        var value = SCALES.value(passage, index);
        return value < 0 ? null : BigDecimal.valueOf(value);
    }
}
