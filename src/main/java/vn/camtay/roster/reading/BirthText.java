package vn.camtay.roster.reading;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.shared.Folding;

/// When somebody was born, as far as a cell tells.
///
/// @param bad something was written that gives no possible birth
public record BirthText(@Nullable Integer year, @Nullable LocalDate date, boolean bad) {
    static final BirthText NONE = new BirthText(null, null, false);

    private static final int YOUNGEST = 14;
    private static final int OLDEST = 110;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final Pattern NOTHING = Pattern.compile("[\\s.\\-_/x?0]*|khong( ro| co| nho)?|chua( ro| co)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\- ]+(\\d{1,2})[/.\\- ]+(\\d{4}|\\d{2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:ngay )?(\\d{1,2}),? thang (\\d{1,2}),? nam (\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[t ].*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{0,2}[/.\\- _]+\\d{0,2}[/.\\- _]*(\\d{4})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{2})(\\d{2})((?:19|20)\\d{2})");
    private static final Pattern A_YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

    public static BirthText read(String cell, int thisYear) {
        var text = Folding.fold(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                .replaceFirst("^(\\d+)\\.0+$", "$1")
                .replaceFirst("^(sinh ngay|sinh nam|nam sinh|sinh|ngay sinh|ns)[ :]*", "")
                .replaceAll("\\s*([/.\\-])\\s*", "$1")
                .replaceFirst(" 0{1,2}:00(:00)?$", "");
        if (NOTHING.matcher(text).matches()) {
            return NONE;
        }
        if (text.matches("\\d{5}")) {
            return onDay(DAY_0.plusDays(Integer.parseInt(text)), thisYear);
        }
        if (text.matches("\\d{2}|\\d{4}")) {
            return inYear(century(Integer.parseInt(text), text.length(), thisYear), thisYear);
        }
        return written(text, thisYear);
    }

    /// A birth whose day, month and year stand in three columns.
    public static BirthText read(String day, String month, String year, int thisYear) {
        return day.isBlank() || month.isBlank() || year.isBlank()
                ? read(year, thisYear)
                : read(day.strip() + "/" + month.strip() + "/" + year.strip(), thisYear);
    }

    private static BirthText written(String text, int thisYear) {
        for (var form : new Pattern[] {DAY_FIRST, IN_WORDS, EIGHT_DIGITS}) {
            var match = form.matcher(text);
            if (match.matches()) {
                var year = century(number(match, 3), match.group(3).length(), thisYear);
                return onDay(number(match, 1), number(match, 2), year, thisYear);
            }
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return onDay(number(yearFirst, 3), number(yearFirst, 2), number(yearFirst, 1), thisYear);
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return inYear(number(month, 1), thisYear);
        }
        var years = A_YEAR.matcher(text).results().toList();
        return years.size() == 1
                ? inYear(Integer.parseInt(years.getFirst().group(1)), thisYear)
                : new BirthText(null, null, true);
    }

    /// A month above 12 means the program that wrote it puts the month first; then its other dates cannot be told, so
    /// only the year is taken.
    private static BirthText onDay(int day, int month, int year, int thisYear) {
        if (day == 0 || month == 0 || (month > 12 && month <= 31 && day <= 12)) {
            return inYear(year, thisYear);
        }
        try {
            return onDay(LocalDate.of(year, month, day), thisYear);
        } catch (DateTimeException e) {
            return new BirthText(inYear(year, thisYear).year, null, true);
        }
    }

    private static BirthText onDay(LocalDate day, int thisYear) {
        var inYear = inYear(day.getYear(), thisYear);
        return inYear.bad ? inYear : new BirthText(day.getYear(), day, false);
    }

    private static BirthText inYear(int year, int thisYear) {
        var possible = year >= thisYear - OLDEST && year <= thisYear - YOUNGEST;
        return possible ? new BirthText(year, null, false) : new BirthText(null, null, true);
    }

    /// Two digits mean the latest year in which somebody could be born and take part.
    private static int century(int year, int digits, int thisYear) {
        if (digits > 2) {
            return year;
        }
        return 2000 + year <= thisYear - YOUNGEST ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
