package vn.camtay.plan.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.shared.Roman;

/// Finds the day by which something is to be done.
final class Deadlines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BEFORE = Pattern.compile(
            "(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|hạn|hoàn thành|hoàn tất|xong|đến hết|hết|kết"
                    + " thúc|từ|trong|vào|gửi về|nộp)[^.;]{0,60}?$",
            FLAGS);
    private static final Pattern MONTH = Pattern.compile("(?<!\\d )tháng\\s+\\d{1,2}(?!\\p{L})|quý\\s+[IV\\d]+", FLAGS);

    private static final Pattern WITHIN = Pattern.compile(
            "(?:trong|hết|cuối|xong|hoàn thành|hoàn tất|chậm"
                    + " nhất|đến)\\s+(?:trong\\s+|cuối\\s+|hết\\s+)?(?:tháng\\s+(\\d{1,2})|quý\\s+(IV|III|II|I|[1-4]))"
                    + "(?![\\d/]\\d{0,1}(?!\\d))(?:\\s*(?:/|,?\\s*năm)\\s*(\\d{4}))?",
            FLAGS);

    private Deadlines() {}

    static @Nullable LocalDate in(String text, Dates dates) {
        for (var found : dates.happening(text)) {
            var before = text.substring(Math.max(0, found.from() - 80), found.from());
            if (BEFORE.matcher(before).find()) {
                return found.last();
            }
        }
        return dates.happening(text).isEmpty() ? endOfMonth(text, dates) : null;
    }

    /// The day in a cell that holds nothing but one.
    static @Nullable LocalDate inCell(String cell, Dates dates) {
        var day = dates.happening(cell).stream().findFirst().map(Dates.Found::last);
        return day.orElseGet(
                () -> endOfMonth("trong " + cell.toLowerCase(Locale.ROOT).replaceFirst("^trong ", ""), dates));
    }

    /// "Trong tháng 12", "hết quý I/2026": the last day of it.
    private static @Nullable LocalDate endOfMonth(String text, Dates dates) {
        var within = WITHIN.matcher(text);
        if (!within.find()) {
            return null;
        }
        var year = within.group(3) == null ? dates.year() : Integer.parseInt(within.group(3));
        var month = within.group(1) == null ? 3 * quarter(within.group(2)) : Integer.parseInt(within.group(1));
        return year < 1900 || month < 1 || month > 12
                ? null
                : YearMonth.of(year, month).atEndOfMonth();
    }

    private static int quarter(String label) {
        return Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : Roman.value(label);
    }

    static boolean isDated(String text, Dates dates) {
        return !dates.happening(text).isEmpty()
                || dates.in(text).isEmpty() && MONTH.matcher(text).find();
    }
}
