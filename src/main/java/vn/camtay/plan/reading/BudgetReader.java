package vn.camtay.plan.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Plan.Budget;
import vn.camtay.plan.Sourced;

/// Reads where the money comes from and how much it is.
final class BudgetReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d./])(\\d{1,3}(?:[. ]\\d{3})+|\\d+(?:,\\d+)?)\\s*(tỷ|tỉ|triệu|nghìn|ngàn)?\\s*(?:đồng|VNĐ|VND|đ)(?![\\p{L}/])(?!\\s*/)",
            FLAGS);
    private static final Pattern SUM =
            Pattern.compile("tổng|dự toán|dự kiến|kinh phí (?:thực hiện|tổ chức)|số tiền", FLAGS);
    private static final Pattern SOURCE = Pattern.compile(
            "nguồn|ngân sách|xã hội hóa|xã hội hoá|quyết định|dự toán (?:được )?giao|kinh phí không|sự nghiệp|tài trợ|tự chủ",
            FLAGS);
    private static final Pattern LABEL =
            Pattern.compile("^(?:nguồn kinh phí|nguồn|kinh phí)(?: thực hiện| tổ chức)?\\s*:\\s*", FLAGS);

    private BudgetReader() {}

    static Budget read(List<Placed> placed) {
        var blocks = placed.stream()
                .filter(each -> each.isAbout(Subject.BUDGET) && !each.isHeading())
                .map(Placed::block)
                .toList();
        return new Budget(source(blocks), amount(blocks));
    }

    private static @Nullable Sourced<String> source(List<Block> blocks) {
        for (var block : blocks) {
            for (var sentence : NumbersReader.sentences(block)) {
                if (!block.isRow() && SOURCE.matcher(sentence.text()).find()) {
                    return Sourced.of(
                            Words.trimmed(LABEL.matcher(sentence.text()).replaceFirst("")), sentence.line());
                }
            }
        }
        return null;
    }

    /// The sum where one is named as such, else the largest amount.
    private static @Nullable Sourced<Long> amount(List<Block> blocks) {
        Sourced<Long> best = null;
        var bestIsSum = false;
        for (var block : blocks) {
            var matcher = AMOUNT.matcher(block.text());
            while (matcher.find()) {
                var value = value(matcher.group(1), matcher.group(2));
                var isSum =
                        SUM.matcher(block.text().substring(0, matcher.start())).find();
                if (best == null || isSum && !bestIsSum || isSum == bestIsSum && value > best.value()) {
                    best = Sourced.of(value, block.lineAt(matcher.start()));
                    bestIsSum = isSum;
                }
            }
        }
        return best;
    }

    private static long value(String digits, @Nullable String unit) {
        var number = new BigDecimal(digits.replaceAll("[. ](?=\\d{3})", "").replace(',', '.'));
        var times = unit == null
                ? 1L
                : switch (unit.toLowerCase(java.util.Locale.ROOT)) {
                    case "tỷ", "tỉ" -> 1_000_000_000L;
                    case "triệu" -> 1_000_000L;
                    default -> 1_000L;
                };
        return number.multiply(BigDecimal.valueOf(times))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue();
    }
}
