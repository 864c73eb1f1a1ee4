package vn.camtay.plan.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Sourced;

/// Reads two single numbers: laptops provided at each venue, and trainers.
final class NumbersReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LAPTOP =
            "(?:máy\\s+tính(?:\\s+xách\\s+tay)?|máy\\s+vi\\s+tính|laptops?|máy\\s+xách\\s+tay|bộ\\s+máy\\s+tính)(?!\\s+(?:bảng|cầm))";
    private static final Pattern COUNT_FIRST = Pattern.compile(
            "(?<![\\d/.])(\\d{1,3})\\s*(?:\\([^()]*\\)\\s*)?(?:chiếc\\s+|cái\\s+|bộ\\s+)?" + LAPTOP, FLAGS);
    private static final Pattern COUNT_LAST = Pattern.compile(
            LAPTOP + "[^.;\\d]{0,40}?[:,]?\\s*(\\d{1,3})\\s*(?:máy|chiếc|cái|bộ|laptop)(?!\\p{L})", FLAGS);
    private static final String VENUE = "(?:địa\\s*điểm|điểm|cụm|lớp|đợt|hội\\s+trường|nhà\\s+văn\\s+h[óo][aá]|buổi)";
    private static final Pattern EACH = Pattern.compile(
            "(?:mỗi|từng|tại\\s+các|các)\\s+(?:\\p{L}+\\s+){0,1}" + VENUE + "|(?:/|một)\\s*" + VENUE, FLAGS);
    private static final Pattern ALL = Pattern.compile(
            "tổng\\s+(?:cộng|số)|tất\\s+cả|cho\\s+(?:cả\\s+)?\\d+\\s+" + VENUE
                    + "|mỗi\\s+(?:người|học\\s+viên|ấp|thôn)|tự\\s+(?:mang|trang)",
            FLAGS);
    private static final String TRAINER =
            "(?:báo\\s+cáo\\s+viên|giảng\\s+viên|tập\\s+huấn\\s+viên|chuyên\\s+gia|hướng\\s+dẫn\\s+viên)";
    private static final Pattern TRAINERS_FIRST = Pattern.compile(
            "(?<![\\d/.])(\\d{1,3})\\s*(?:\\([^()]*\\)\\s*)?(?:đồng chí\\s+|người\\s+làm\\s+)?" + TRAINER, FLAGS);
    private static final Pattern TRAINERS_LAST = Pattern.compile(
            TRAINER
                    + "[^.;\\d]{0,60}?[:,(]\\s*(?:gồm\\s+|dự kiến\\s+)?(\\d{1,3})\\s*(?:người|đồng chí|báo|giảng|vị|\\))",
            FLAGS);
    private static final Pattern PEOPLE = Pattern.compile(
            "(?<![\\d/.])(\\d{1,3})\\s*(?:\\([^()\\d]*\\)\\s*)?(?:người|đồng chí|vị|cán bộ|" + TRAINER + ")", FLAGS);
    private static final Pattern NUMBER_ONLY = Pattern.compile("(?:số lượng|tổng số)\\s*:?\\s*(\\d{1,3})\\b", FLAGS);

    private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s+(?=\\p{Lu})|;\\s");
    private static final Pattern CLAUSE_END = Pattern.compile(";\\s");

    private NumbersReader() {}

    static @Nullable Sourced<Integer> laptops(List<Placed> placed) {
        Sourced<Integer> likely = null;
        for (var each : placed) {
            if (each.isAbout(List.of(Subject.PURPOSE, Subject.REQUIREMENT, Subject.BUDGET))) {
                continue;
            }
            for (var sentence : sentences(each.block())) {
                var found = first(sentence, COUNT_FIRST)
                        .or(() -> first(sentence, COUNT_LAST))
                        .orElse(null);
                if (found != null && EACH.matcher(sentence.text()).find() && !isForAll(sentence.text())) {
                    return found;
                }
                var here = !each.isAbout(List.of(Subject.DUTIES, Subject.CONTENT))
                        && !ALL.matcher(sentence.text()).find();
                likely = likely == null && here ? found : likely;
            }
        }
        return likely;
    }

    private static boolean isForAll(String sentence) {
        return Pattern.compile("mỗi\\s+(?:người|học\\s+viên|ấp|thôn)|tự\\s+mang", FLAGS)
                .matcher(sentence)
                .find();
    }

    static @Nullable Sourced<Integer> trainers(List<Placed> placed) {
        for (var each : placed) {
            if (each.isAbout(Subject.TRAINERS)) {
                var found = first(each.block(), PEOPLE).or(() -> first(each.block(), NUMBER_ONLY));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        for (var each : placed) {
            if (!each.isAbout(List.of(Subject.PURPOSE, Subject.REQUIREMENT))) {
                var found = first(each.block(), TRAINERS_FIRST).or(() -> first(each.block(), TRAINERS_LAST));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return null;
    }

    /// The block cut at the ends of its sentences and at its semicolons.
    static List<Block> sentences(Block block) {
        return cut(block, SENTENCE_END);
    }

    /// The block cut at its semicolons.
    static List<Block> clauses(Block block) {
        return cut(block, CLAUSE_END);
    }

    private static List<Block> cut(Block block, Pattern at) {
        var parts = new java.util.ArrayList<Block>();
        var from = 0;
        var end = at.matcher(block.text());
        while (end.find()) {
            parts.add(block.part(from, end.start()));
            from = end.end();
        }
        parts.add(block.part(from, block.text().length()));
        return parts;
    }

    private static Optional<Sourced<Integer>> first(Block block, Pattern pattern) {
        var matcher = pattern.matcher(block.text());
        return matcher.find()
                ? Optional.of(Sourced.of(Integer.parseInt(matcher.group(1)), block.lineAt(matcher.start(1))))
                : Optional.empty();
    }
}
