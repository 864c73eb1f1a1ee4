package vn.camtay.plan.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.camtay.plan.HalfDay;

/// Whether a class is held in one half of its day: "buổi sáng ngày 12/10", "Chiều 13/10". Both halves are a whole day,
/// and so is "7 giờ 30 sáng", which only says when it begins.
final class Halves {
    private static final Pattern HALF = Pattern.compile(
            "(?<!ánh )(?<!giờ )(?<!\\dh )(?<!\\dh)(?<!(?:^|[^\\d/.-])\\d{1,2} )\\b(sáng|chiều)\\b(?!\\s+(?:tạo|kiến|lập|suốt|dài|rộng|hướng))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WHOLE = Pattern.compile(
            "cả ngày|trọn (?:một )?ngày|(?:0?1|một) ngày\\b|(?:0?2|hai) buổi",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF_DAYS = Pattern.compile(
            "(?:sáng|chiều)\\s+(?:của\\s+)?(?:các|những|từ|hằng|hàng)\\s+ngày",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Halves() {}

    /// @param at where it is said
    /// @param ofAll whether it is said of several days at once
    record Found(HalfDay half, int at, boolean ofAll) {}

    static Optional<Found> in(String text) {
        if (isWhole(text)) {
            return Optional.empty();
        }
        var found = HALF.matcher(text);
        return found.find()
                ? HalfDay.read(found.group(1))
                        .map(half -> new Found(
                                half, found.start(), OF_DAYS.matcher(text).find()))
                : Optional.empty();
    }

    /// Whether it says that a class takes the whole day.
    static boolean isWhole(String text) {
        var halves = HALF.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .count();
        return halves > 1 || WHOLE.matcher(text).find();
    }
}
