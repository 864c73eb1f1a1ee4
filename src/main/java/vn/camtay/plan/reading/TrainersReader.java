package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Sourced;

/// Reads how many trainers come: the number stated for all of them, else the sum of those named one by one.
final class TrainersReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String TRAINER =
            "(?:báo\\s+cáo\\s+viên|giảng\\s+viên|tập\\s+huấn\\s+viên|chuyên\\s+gia|hướng\\s+dẫn\\s+viên)";
    private static final String NUMBER = "(?<![\\d/.])(\\d{1,3})\\s*(?:\\([^()\\d]*\\)\\s*)?";
    private static final Pattern ALL = Pattern.compile("(?:số lượng|tổng số|tổng cộng)\\s*:?\\s*(\\d{1,3})\\b", FLAGS);
    private static final Pattern COUNTED = Pattern.compile(
            NUMBER + "(?:đồng chí\\s+|(?:người|công chức|cán bộ|viên chức|đồng chí)\\s+(?:\\p{L}+\\s+){0,6}?làm\\s+)?"
                    + TRAINER,
            FLAGS);
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\(\\s*(?:số lượng\\s*:?\\s*)?(\\d{1,3})\\s*(?:người|đồng chí|đ/c|vị|" + TRAINER + ")\\s*\\)", FLAGS);
    private static final Pattern PEOPLE =
            Pattern.compile(NUMBER + "(?:người|đồng chí|đ/c|vị|cán bộ|" + TRAINER + ")", FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            TRAINER
                    + "[^.;\\d]{0,60}?[:,(]\\s*(?:gồm\\s+|dự kiến\\s+)?(\\d{1,3})\\s*(?:người|đồng"
                    + " chí|đ/c|báo|giảng|vị|\\))",
            FLAGS);

    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:(?:[Đđ]ồng"
                    + " chí|[ÔôÔ]ng|[Bb]à|đ/c|[Tt]hầy|[Cc]ô|GS|PGS|TS|ThS|Ths|KS|BS|CN)[.:]?\\s*)+(?!Phó|Trưởng|Chủ|Bí)\\p{Lu}\\p{L}*(?:\\s\\p{Lu}[\\p{L}’']*)+");

    private TrainersReader() {}

    static @Nullable Sourced<Integer> read(List<Placed> placed) {
        var own = new ArrayList<Block>();
        var others = new ArrayList<Block>();
        for (var each : placed) {
            if (each.isAbout(Subject.TRAINERS)) {
                own.add(each.block());
            } else if (!each.isAbout(List.of(Subject.PURPOSE, Subject.REQUIREMENT))) {
                others.add(each.block());
            }
        }
        for (var pattern : List.of(ALL, COUNTED, IN_BRACKETS, PEOPLE)) {
            var found = in(own, pattern, pattern != ALL);
            if (found != null) {
                return found;
            }
        }
        var byName = named(own);
        if (byName != null) {
            return byName;
        }
        for (var block : others) {
            var counted = in(List.of(block), COUNTED, true);
            var found = counted == null ? in(List.of(block), AFTER, false) : counted;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Those called by their names: "Ông Nguyễn Văn A; ThS. Trần Thị B".
    private static @Nullable Sourced<Integer> named(List<Block> blocks) {
        Sourced<Integer> sum = null;
        for (var block : blocks) {
            var named = NAMED.matcher(block.text());
            while (named.find()) {
                sum = sum == null
                        ? Sourced.of(1, block.lineAt(named.start()))
                        : Sourced.of(sum.value() + 1, sum.line());
            }
        }
        return sum;
    }

    /// "01 báo cáo viên của Sở và 02 báo cáo viên của xã" are three; "03 báo cáo viên, trong đó …" are not added to.
    private static @Nullable Sourced<Integer> in(List<Block> blocks, Pattern pattern, boolean added) {
        Sourced<Integer> sum = null;
        for (var block : blocks) {
            var matcher = pattern.matcher(block.text());
            while (matcher.find()) {
                var count = Integer.parseInt(matcher.group(1));
                sum = sum == null
                        ? Sourced.of(count, block.lineAt(matcher.start(1)))
                        : Sourced.of(sum.value() + count, sum.line());
                if (!added || block.text().indexOf("trong đó", matcher.end()) >= 0) {
                    return sum;
                }
            }
        }
        return sum;
    }
}
