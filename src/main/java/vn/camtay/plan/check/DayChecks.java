package vn.camtay.plan.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.Sourced;
import vn.camtay.plan.reading.Evidence;
import vn.camtay.plan.reading.Joined;

/// The days of the classes against the day of issue, the calendar and each other.
final class DayChecks {
    private static final Pattern NAMED_DAY = Pattern.compile(
            "(thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật)\\s*[,(]?\\s*(?:ngày\\s+)?(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("hai", 1),
            Map.entry("ba", 2),
            Map.entry("tư", 3),
            Map.entry("năm", 4),
            Map.entry("sáu", 5),
            Map.entry("bảy", 6),
            Map.entry("nhật", 7),
            Map.entry("2", 1),
            Map.entry("3", 2),
            Map.entry("4", 3),
            Map.entry("5", 4),
            Map.entry("6", 5),
            Map.entry("7", 6));

    private DayChecks() {}

    static Stream<Finding> pastIssue(Evidence evidence) {
        var issued = evidence.plan().heading().issued();
        return issued == null
                ? Stream.empty()
                : classDays(evidence).stream()
                        .filter(day -> day.value().isBefore(issued.value()))
                        .map(day -> Remarks.error("date-past-issue", day.line(), day.value(), issued.value()));
    }

    static Stream<Finding> disagreements(Evidence evidence) {
        return evidence.otherDays().stream()
                .map(other -> Remarks.error(
                        "date-mismatch",
                        other.other().line(),
                        other.cluster(),
                        other.first(),
                        other.other().value()));
    }

    static Stream<Finding> weekdays(Evidence evidence) {
        return evidence.sentences().stream().flatMap(DayChecks::wrongNames);
    }

    private static Stream<Finding> wrongNames(Joined sentence) {
        return NAMED_DAY.matcher(sentence.text()).results().flatMap(match -> {
            var words = match.group(1).toLowerCase(java.util.Locale.ROOT).split("\\s+");
            var named = NAMES.get(words[words.length - 1]);
            var month = Integer.parseInt(match.group(3));
            var day = Integer.parseInt(match.group(2));
            var year = Integer.parseInt(match.group(4));
            if (named == null
                    || month < 1
                    || month > 12
                    || day < 1
                    || day > java.time.YearMonth.of(year, month).lengthOfMonth()) {
                return Stream.empty();
            }
            var date = LocalDate.of(year, month, day);
            return date.getDayOfWeek() == DayOfWeek.of(named)
                    ? Stream.empty()
                    : Stream.of(Remarks.warning(
                            "weekday-mismatch",
                            sentence.lineAt(match.start()),
                            date,
                            match.group(1),
                            "@" + date.getDayOfWeek().name().toLowerCase(java.util.Locale.ROOT)));
        });
    }

    /// Each class day once, at the line where it is first given.
    static List<Sourced<LocalDate>> classDays(Evidence evidence) {
        var schedule = evidence.plan().schedule();
        var all = Stream.concat(
                schedule.days().stream(), schedule.clusters().stream().flatMap(cluster -> cluster.days().stream()));
        var firsts = new TreeMap<LocalDate, Sourced<LocalDate>>();
        all.sorted(Comparator.comparingInt(Sourced::line)).forEach(day -> firsts.putIfAbsent(day.value(), day));
        return List.copyOf(firsts.values());
    }
}
