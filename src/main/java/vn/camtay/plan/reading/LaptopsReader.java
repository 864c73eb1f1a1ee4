package vn.camtay.plan.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Sourced;

/// Reads how many laptops each venue is provided with.
final class LaptopsReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LAPTOP =
            "(?:máy\\s+tính(?:\\s+xách\\s+tay)?|máy\\s+vi\\s+tính|laptops?|máy\\s+xách\\s+tay|bộ\\s+máy\\s+tính)(?!\\s+(?:bảng|cầm))";
    private static final Pattern COUNT_FIRST = Pattern.compile(
            "(?<![\\d/.])\\(?(\\d{1,3})\\)?\\s*(?:\\([^()]*\\)\\s*)?(?:chiếc\\s+|cái\\s+|bộ\\s+|dàn\\s+)?" + LAPTOP,
            FLAGS);
    /// "máy tính xách tay: 12 chiếc", but not "máy tính xách tay, 01 máy chiếu".
    private static final Pattern COUNT_LAST = Pattern.compile(
            LAPTOP
                    + "[^.;\\d]{0,40}?[:(]?\\s*(\\d{1,3})\\s*(?:máy(?!\\s+(?:chiếu|in|ảnh|quét|quay|scan|phát))|chiếc|cái|bộ|laptop)"
                    + "(?!\\p{L})(?!\\s+(?:máy|loa|màn|âm|micro|ti\\s*vi))",
            FLAGS);
    private static final String VENUE = "(?:địa\\s*điểm|điểm|cụm|lớp|đợt|hội\\s+trường|nhà\\s+văn\\s+h[óo][aá]|buổi)";
    private static final Pattern EACH = Pattern.compile(
            "(?:mỗi|từng|tại\\s+các|các)\\s+(?:\\p{L}+\\s+){0,1}" + VENUE + "|(?:/|một)\\s*" + VENUE, FLAGS);
    private static final Pattern EACH_COUNTED = Pattern.compile(
            "(?:mỗi|từng)\\s+" + VENUE
                    + "[^.;\\d]{0,25}?(\\d{1,3})\\s*(?:máy(?!\\s+(?:chiếu|in|ảnh|quét))|chiếc|cái|bộ)(?!\\p{L})",
            FLAGS);
    private static final Pattern DIVIDED = Pattern.compile("chia\\s+đều[^.;\\d]{0,25}?(\\d{1,2})\\s+" + VENUE, FLAGS);
    private static final Pattern ALL = Pattern.compile(
            "tổng\\s+(?:cộng|số)|tất\\s+cả|cho\\s+(?:cả\\s+)?\\d+\\s+" + VENUE
                    + "|mỗi\\s+(?:người|học\\s+viên|ấp|thôn)|tự\\s+(?:mang|trang)",
            FLAGS);

    private LaptopsReader() {}

    /// @param oneClass whether all come together: then what a unit provides is what the venue has
    static @Nullable Sourced<Integer> read(List<Placed> placed, boolean oneClass) {
        Sourced<Integer> likely = null;
        for (var each : placed) {
            if (each.isAbout(List.of(Subject.PURPOSE, Subject.REQUIREMENT, Subject.BUDGET))) {
                continue;
            }
            for (var sentence : each.block().sentences()) {
                var found = shared(sentence)
                        .or(() -> first(sentence, COUNT_FIRST))
                        .or(() -> first(sentence, COUNT_LAST))
                        .orElse(null);
                if (found != null
                        && (shared(sentence).isPresent()
                                || EACH.matcher(sentence.text()).find())
                        && !isForAll(sentence.text())) {
                    return found;
                }
                var here = (oneClass || !each.isAbout(List.of(Subject.DUTIES, Subject.CONTENT)))
                        && !ALL.matcher(sentence.text()).find();
                likely = likely == null && here ? found : likely;
            }
        }
        return likely;
    }

    /// "24 máy tính (mỗi cụm 12 máy)", "20 máy tính, chia đều cho 02 cụm": what one venue gets of all.
    private static Optional<Sourced<Integer>> shared(Block sentence) {
        if (first(sentence, COUNT_FIRST).isEmpty()) {
            return Optional.empty();
        }
        var text = sentence.text();
        var each = EACH_COUNTED.matcher(text);
        var whole = COUNT_FIRST.matcher(text);
        if (each.find() && whole.find() && whole.start() < each.start()) {
            return Optional.of(Sourced.of(Integer.parseInt(each.group(1)), sentence.lineAt(each.start(1))));
        }
        var parts = DIVIDED.matcher(text);
        var all = COUNT_FIRST.matcher(text);
        return parts.find() && all.find() && Integer.parseInt(parts.group(1)) > 0
                ? Optional.of(Sourced.of(
                        Integer.parseInt(all.group(1)) / Integer.parseInt(parts.group(1)),
                        sentence.lineAt(all.start(1))))
                : Optional.empty();
    }

    private static boolean isForAll(String sentence) {
        return Pattern.compile("mỗi\\s+(?:người|học\\s+viên|ấp|thôn)|tự\\s+mang", FLAGS)
                .matcher(sentence)
                .find();
    }

    private static Optional<Sourced<Integer>> first(Block block, Pattern pattern) {
        var matcher = pattern.matcher(block.text());
        return matcher.find()
                ? Optional.of(Sourced.of(Integer.parseInt(matcher.group(1)), block.lineAt(matcher.start(1))))
                : Optional.empty();
    }
}
