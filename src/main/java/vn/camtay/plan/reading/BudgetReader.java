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
            "nguồn|ngân sách|xã hội hóa|xã hội hoá|quyết định|dự toán (?:được )?giao|kinh phí không|sự nghiệp|tài trợ|tự chủ|thường xuyên|kinh phí (?:của|từ|được|do)|chương trình mục tiêu",
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
                if (!block.isRow() && SOURCE.matcher(sentence.text()).find()) {
                    return Sourced.of(
                            Words.trimmed(LABEL.matcher(sentence.text()).replaceFirst("")), sentence.line());
                }
            }
        }
        return null;
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
