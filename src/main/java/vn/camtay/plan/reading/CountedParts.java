package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of a sentence that each count people.
final class CountedParts {
    private static final Pattern STRONG = Pattern.compile("\\s*;\\s*|\\.\\s+(?=\\p{Lu})");
    private static final Pattern NEXT = Pattern.compile(
            "\\s*;\\s*|\\s+và\\s+(?=\\d)|,\\s+(?=\\d+\\s)|,\\s+và\\s+(?=\\d)|\\.\\s+(?=(?:Tổng|Cộng|Toàn)\\s)|(?<=người\\)?|đồng"
                    + " chí\\)?|đ/c\\)?|học viên\\)?|đại biểu\\)?),\\s+(?:và\\s+)?(?=\\p{L})");

    private CountedParts() {}

    /// "A: 120 người; B: 147 người" in one sentence names two groups; a comma parts them only where each part counts.
    static List<Block> of(Block block) {
        var every = parts(block, NEXT);
        var counted = every.stream().filter(CountedParts::isCounted).toList();
        if (counted.size() < every.size()) {
            var strong = parts(block, STRONG).stream()
                    .filter(CountedParts::isCounted)
                    .toList();
            var summed = !strong.isEmpty() && Words.isSum(strong.getLast().text());
            counted = summed || strong.size() == parts(block, STRONG).size() ? strong : List.of(block);
        }
        return counted;
    }

    private static boolean isCounted(Block part) {
        return Counts.in(part.text()).isPresent();
    }

    /// Cut outside brackets.
    private static List<Block> parts(Block block, Pattern at) {
        var parts = new ArrayList<Block>();
        var from = 0;
        var next = at.matcher(block.text());
        while (next.find()) {
            if (!Words.hasOpenBracket(block.text().substring(from, next.start()))) {
                parts.add(block.part(from, next.start()));
                from = next.end();
            }
        }
        parts.add(block.part(from, block.text().length()));
        return parts;
    }
}
