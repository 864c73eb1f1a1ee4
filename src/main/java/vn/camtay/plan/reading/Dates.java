package vn.camtay.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the days a sentence names, in all the ways offices write them.
final class Dates {
    /// @param days in order; several for "27, 28, 29/12/2025" or "từ ngày 27 đến ngày 29/12/2025"
    /// @param from where it begins in the text
    /// @param cited it is the date of a cited document, not of something to happen
    record Found(List<LocalDate> days, int from, int to, boolean cited) {
        LocalDate first() {
            return days.getFirst();
        }

        LocalDate last() {
            return days.getLast();
        }
    }

    private static final String DAY = "(?<!\\d)(?<![\\d][/.,])\\d{1,2}";
    private static final String LIST =
            "(" + DAY + "(?:\\s*(?:,|;|(?:và|-|–|—|đến hết|đến)(?:\\s*ngày)?)\\s*\\d{1,2}(?!\\d))*)";
    private static final Pattern NUMERIC =
            Pattern.compile(LIST + "\\s?([/.-])\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern SPELLED =
            Pattern.compile("(?:ngày\\s+)?" + LIST + "\\s+tháng\\s+(\\d{1,2})(?:\\s*(?:,?\\s*năm|/)\\s*(\\d{4}))?");
    private static final Pattern YEARLESS =
            Pattern.compile("(?:(?<=[Nn]gày )|(?<=\\()|(?<=, )|(?<=và )|(?<=đến )|(?<=từ )|(?<=trước ))" + LIST
                    + "/(\\d{1,2})(?![\\d/\\p{L}]|\\.\\d)");
    private static final Pattern CITED = Pattern.compile(
            "(?:(?:số|Số)\\s*:?\\s*[\\p{L}\\d./&-]+(?:\\s?[/-]\\s?[\\p{Lu}\\d-]+)*|\\d+[/-](?:\\d{4}[/-])?\\p{Lu}[\\p{L}\\d&/-]*|(?:Luật|Bộ"
                    + " luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Công văn|Kế hoạch|Chỉ thị|Kết"
                    + " luận)(?:(?!từ|trước|chậm|muộn|hạn|xong|hoàn thành)[^.;:]){0,120}?)\\s*,?\\s*(?:ban"
                    + " hành\\s+)?(?:ngày\\s*)?$");
    /// "khu phố 6, 11/3/2026": the first number names the place.
    private static final Pattern NAMED_BY_NUMBER = Pattern.compile(
            "(?:ấp|thôn|phố|bản|buôn|sóc|khóm|làng|xóm|tổ|số|cụm|lớp|đợt|khu|TDP|KP|Lộc \\p{L}+)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:-|–|—|đến|tới)\\s*(?:hết\\s+)?(?:\\d{1,2}\\s*(?:giờ|h|g)\\s*(?:\\d{2})?(?:\\s*phút)?\\s*)?(?:hết\\s+)?(?:ngày\\s*)?");
    private static final Pattern LISTED =
            Pattern.compile("\\s*(?:,|;|,?\\s*và|&)\\s*(?:(?:cả|sáng|chiều)\\s*)?(?:ngày\\s*)?");

    private final int year;

    /// @param year the year of days written without one, 0 when the document names none
    Dates(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    List<Found> in(String text) {
        var found = new ArrayList<Found>();
        NUMERIC.matcher(text).results().forEach(match -> add(found, text, match, match.group(3), match.group(4)));
        SPELLED.matcher(text).results().forEach(match -> add(found, text, match, match.group(2), match.group(3)));
        YEARLESS.matcher(text).results().forEach(match -> add(found, text, match, match.group(2), null));
        found.sort(java.util.Comparator.comparingInt(Found::from));
        return joined(found, text);
    }

    /// The days of things to happen, each once and in order of mention.
    List<Found> happening(String text) {
        return in(text).stream().filter(found -> !found.cited()).toList();
    }

    private void add(List<Found> found, String text, MatchResult match, String month, @Nullable String yearWritten) {
        if (found.stream().anyMatch(other -> match.start() < other.to() && other.from() < match.end())) {
            return;
        }
        var inYear = yearWritten == null ? year : Integer.parseInt(yearWritten);
        var of = text.substring(Math.max(0, match.start() - 16), match.start());
        var list =
                NAMED_BY_NUMBER.matcher(of).find() ? match.group(1).replaceFirst(".*\\D(?=\\d+$)", "") : match.group(1);
        var days = days(list, Integer.parseInt(month), inYear > 0 && inYear < 100 ? 2000 + inYear : inYear);
        if (!days.isEmpty()) {
            var before = text.substring(Math.max(0, match.start() - 160), match.start());
            var cited = CITED.matcher(before).find();
            var start = match.end(1) - list.length();
            found.add(new Found(days, list.equals(match.group(1)) ? match.start() : start, match.end(), cited));
        }
    }

    private static List<LocalDate> days(String list, int month, int year) {
        var days = new ArrayList<LocalDate>();
        var parts = list.replace("ngày", " ").replaceAll("đến hết|đến|–|—", "-").split("\\s*(?:,|;|và)\\s*");
        for (var part : parts) {
            var ends = part.strip().split("\\s*-\\s*");
            var first = day(ends[0], month, year);
            var last = day(ends[ends.length - 1], month, year);
            if (first == null || last == null) {
                return List.of();
            }
            days.addAll(range(first, last));
        }
        return days;
    }

    private static @Nullable LocalDate day(String day, int month, int year) {
        try {
            return year < 1900 || year > 2200 ? null : LocalDate.of(year, month, Integer.parseInt(day.strip()));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static List<LocalDate> range(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isAfter(first.plusDays(60))) {
            return first.equals(last) ? List.of(first) : List.of(first, last);
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /// "từ ngày 27/12 đến ngày 29/12/2025" is one, and so is "17/3, 18/3 và 19/3".
    private static List<Found> joined(List<Found> found, String text) {
        var joined = new ArrayList<Found>();
        for (var each : found) {
            var before = joined.isEmpty() ? null : joined.getLast();
            var between = before == null ? "" : text.substring(before.to(), each.from());
            if (before == null || each.first().isBefore(before.last()) || before.cited() != each.cited()) {
                joined.add(each);
            } else if (BETWEEN.matcher(between).matches()) {
                joined.set(joined.size() - 1, with(before, range(before.last(), each.first()), each));
            } else if (LISTED.matcher(between).matches()) {
                joined.set(joined.size() - 1, with(before, List.of(), each));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    private static Found with(Found before, List<LocalDate> between, Found after) {
        var days = java.util.stream.Stream.of(before.days(), between, after.days())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Found(days, before.from(), after.to(), before.cited());
    }
}
