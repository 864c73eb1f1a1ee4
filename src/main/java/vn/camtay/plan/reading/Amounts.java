package vn.camtay.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds sums of money: "48.500.000 đồng", "48,5 triệu đồng", "24 triệu 500 nghìn đồng", "ba mươi lăm triệu đồng".
final class Amounts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String UNIT = "tỷ|tỉ|triệu|nghìn|ngàn";
    private static final String DONG = "(?:đồng|VNĐ|VND|đ)(?![\\p{L}/])(?!\\s*(?:/|chí))";
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\d./])((?:\\d+(?:[.,]\\d+)?\\s*(?:" + UNIT + ")\\s+)*)(\\d{1,3}(?:[. ]\\d{3})+|\\d+(?:,\\d+)?)\\s*("
                    + UNIT + ")?\\s*" + DONG,
            FLAGS);
    private static final Pattern STEP = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(" + UNIT + ")", FLAGS);
    private static final String ONE =
            "không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ";
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{L})((?:(?:" + ONE + ")[\\s,]+)+(?:" + UNIT + ")[\\s,]+(?:(?:" + ONE + "|" + UNIT
                    + ")[\\s,]+)*)đồng(?!\\p{L})",
            FLAGS);
    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("nhăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    /// @param value in whole đồng
    record Found(long value, int from, int to) {}

    private Amounts() {}

    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        DIGITS.matcher(text).results().forEach(match -> {
            var value = number(match.group(2), match.group(3));
            for (var step : STEP.matcher(match.group(1)).results().toList()) {
                value += number(step.group(1), step.group(2));
            }
            found.add(new Found(value, match.start(), match.end()));
        });
        WORDS.matcher(text)
                .results()
                .forEach(match -> found.add(new Found(spelled(match.group(1)), match.start(), match.end())));
        return found;
    }

    private static long number(String digits, @org.jspecify.annotations.Nullable String unit) {
        var number = new BigDecimal(digits.replaceAll("[. ](?=\\d{3})", "").replace(',', '.'));
        return number.multiply(BigDecimal.valueOf(unit == null ? 1 : times(unit)))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    private static long times(String unit) {
        return switch (unit.toLowerCase(java.util.Locale.ROOT)) {
            case "tỷ", "tỉ" -> 1_000_000_000L;
            case "triệu" -> 1_000_000L;
            default -> 1_000L;
        };
    }

    /// "Ba mươi lăm triệu năm trăm nghìn" → 35,500,000.
    private static long spelled(String words) {
        var sum = 0L;
        var group = 0L;
        var ones = 0L;
        for (var word : words.toLowerCase(java.util.Locale.ROOT).strip().split("[\\s,]+")) {
            switch (word) {
                case "trăm" -> {
                    group += ones * 100;
                    ones = 0;
                }
                case "mươi" -> {
                    group += ones * 10;
                    ones = 0;
                }
                case "mười" -> group += 10;
                case "tỷ", "tỉ", "triệu", "nghìn", "ngàn" -> {
                    sum += (group + ones) * times(word);
                    group = 0;
                    ones = 0;
                }
                default -> ones = ONES.getOrDefault(word, 0);
            }
        }
        return sum + group + ones;
    }
}
