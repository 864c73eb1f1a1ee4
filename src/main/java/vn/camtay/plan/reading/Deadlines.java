package vn.camtay.plan.reading;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day by which something is to be done.
final class Deadlines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BEFORE = Pattern.compile(
            "(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|hạn|hoàn thành|hoàn tất|xong|đến hết|hết|kết thúc|từ|trong|vào|gửi về|nộp)"
                    + "[^.;]{0,60}?$",
            FLAGS);
    private static final Pattern MONTH =
            Pattern.compile("tháng\\s+\\d{1,2}\\s*(?:/|năm)\\s*\\d{4}|quý\\s+[IV\\d]+", FLAGS);

    private Deadlines() {}

    static @Nullable LocalDate in(String text, Dates dates) {
        for (var found : dates.happening(text)) {
            var before = text.substring(Math.max(0, found.from() - 80), found.from());
            if (BEFORE.matcher(before).find()) {
                return found.last();
            }
        }
        return null;
    }

    static boolean isDated(String text, Dates dates) {
        return !dates.happening(text).isEmpty()
                || dates.in(text).isEmpty() && MONTH.matcher(text).find();
    }
}
