package vn.camtay.plan.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Plan.Budget;
import vn.camtay.plan.Sourced;

/// Reads where the money comes from and how much it is.
final class BudgetReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SUM =
            Pattern.compile("tổng|dự toán|dự kiến|kinh phí (?:thực hiện|tổ chức)|số tiền", FLAGS);
    private static final Pattern SOURCE = Pattern.compile(
            "nguồn|ngân sách|xã hội hóa|xã hội hoá|quyết định|dự toán (?:được )?giao|kinh phí không|sự nghiệp|tài"
                    + " trợ|tự chủ|thường xuyên|kinh phí (?:của|từ|được|do|hoạt động|chi)|chương trình mục tiêu|bảo"
                    + " đảm|đảm bảo|bố trí|chi trả|chi từ|hỗ trợ|lồng ghép|theo quy định|vận động|đóng góp|tự túc|đài thọ",
            FLAGS);
    /// What follows a sum and tells where it comes from.
    private static final Pattern AFTER_SUM = Pattern.compile(
            "(?:[,;]\\s*|\\s)((?:được\\s+)?(?:trích|lấy|sử dụng|chi|bố trí|trong|do|từ)\\s[^;]*?(?:nguồn|ngân"
                    + " sách|kinh phí|xã hội h|tài trợ|dự toán|quỹ|tự chủ).*)",
            FLAGS);
    /// What leads from a source to its sum: ", dự kiến 18,5 triệu đồng".
    private static final Pattern BEFORE_SUM = Pattern.compile(
            "[\\s,;:(–-]*(?:\\s(?:với|tổng|kinh phí|thực hiện|số tiền|dự kiến|dự toán|là|khoảng|cộng|số|trị"
                    + " giá)[\\s:,]*)*$",
            FLAGS);
    private static final Pattern LABEL =
            Pattern.compile("^(?:nguồn kinh phí|nguồn|kinh phí)(?: thực hiện| tổ chức)?\\s*:\\s*", FLAGS);

    private static final Pattern COST = Pattern.compile("thanh tien|so tien|kinh phi|du toan|tong (tien|cong)");
    private static final Pattern UNIT = Pattern.compile("\\b(trieu|nghin)\\b");

    private BudgetReader() {}

    static Budget read(List<Placed> placed) {
        var blocks = placed.stream()
                .filter(each -> each.isAbout(Subject.BUDGET) && !each.isHeading())
                .map(Placed::block)
                .toList();
        var total = tableTotal(Table.in(placed));
        return new Budget(source(blocks), total == null ? amount(blocks) : total);
    }

    private static @Nullable Sourced<String> source(List<Block> blocks) {
        for (var block : blocks) {
            for (var sentence : block.sentences()) {
                var source = block.isRow() ? null : withoutSum(sentence);
                if (source != null && SOURCE.matcher(source.text()).find()) {
                    return Sourced.of(Words.trimmed(LABEL.matcher(source.text()).replaceFirst("")), source.line());
                }
            }
        }
        return null;
    }

    /// "Dự kiến 45 triệu đồng từ ngân sách xã" says the sum and the source: the part that names the source.
    private static Block withoutSum(Block sentence) {
        var text = sentence.text();
        var sum = Amounts.in(text).stream().findFirst().orElse(null);
        if (sum == null) {
            return sentence;
        }
        var after = AFTER_SUM.matcher(text);
        if (after.find(sum.from())) {
            return sentence.part(after.start(1), text.length());
        }
        var before = BEFORE_SUM.matcher(text.substring(0, sum.from())).replaceFirst("");
        return before.isBlank() ? sentence : sentence.part(0, before.length());
    }

    /// The sum where one is named as such, else the largest amount, else what the table of costs sums up.
    private static @Nullable Sourced<Long> amount(List<Block> blocks) {
        Sourced<Long> best = null;
        var bestIsSum = false;
        for (var block : blocks) {
            for (var found : Amounts.in(block.text())) {
                var isSum = SUM.matcher(block.text().substring(0, found.from())).find();
                if (best == null || isSum && !bestIsSum || isSum == bestIsSum && found.value() > best.value()) {
                    best = Sourced.of(found.value(), block.lineAt(found.from()));
                    bestIsSum = isSum;
                }
            }
        }
        return best;
    }

    /// The total row of a table whose heading gives the unit: "Thành tiền (đồng)".
    private static @Nullable Sourced<Long> tableTotal(List<Table> tables) {
        for (var table : tables) {
            var cost = table.column(COST);
            if (cost < 0 || !table.subjects().contains(Subject.BUDGET)) {
                continue;
            }
            for (var row : table.rows()) {
                var cell = Table.flat(row, cost);
                var unit = UNIT.matcher(table.header().get(cost));
                var found = Amounts.in(cell
                        + (unit.find()
                                ? " " + unit.group(1).replace("trieu", "triệu").replace("nghin", "nghìn")
                                : "") + " đồng");
                if (isTotal(row) && !found.isEmpty()) {
                    return Sourced.of(found.getFirst().value(), row.line());
                }
            }
        }
        return null;
    }

    private static boolean isTotal(Block row) {
        return row.cells().stream().anyMatch(Words::isSum);
    }
}
