package vn.camtay.studio.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.camtay.studio.mention.Quantity;

/// The same amount in another unit.
record Conversion(String from, String to, int times) {
    private static final List<Conversion> CONVERSIONS = List.of(
            new Conversion("hour", "minute", 60),
            new Conversion("minute", "second", 60),
            new Conversion("week", "day", 7),
            new Conversion("year", "month", 12),
            new Conversion("kilometre", "metre", 1000),
            new Conversion("hectare", "sqm", 10_000),
            new Conversion("tonne", "kilogram", 1000),
            new Conversion("tonne", "quintal", 10),
            new Conversion("quintal", "kilogram", 100));

    /// A quantity in every other unit.
    static List<KnownNumber> allOf(Quantity quantity) {
        return CONVERSIONS.stream()
                .flatMap(conversion -> conversion.of(quantity).stream())
                .toList();
    }

    List<KnownNumber> of(Quantity quantity) {
        var factor = BigDecimal.valueOf(times);
        if (quantity.unit().equals(from)) {
            return quantity.values().stream()
                    .map(value -> new KnownNumber(value.multiply(factor), to, ""))
                    .toList();
        }
        return quantity.unit().equals(to)
                ? quantity.values().stream()
                        .map(value -> new KnownNumber(value.divide(factor, 4, RoundingMode.HALF_UP), from, ""))
                        .toList()
                : List.of();
    }
}
