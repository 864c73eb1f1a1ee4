package vn.camtay.studio.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camtay.studio.mention.Moment;
import vn.camtay.studio.mention.Reading;

/// The dates and times of the facts, with the days between those of a range.
final class Calendar {
    private static final int HALF_DAY = 12 * 60;
    private static final int LONGEST_RANGE = 62;
    private static final List<String> LATE = List.of("chieu", "toi", "dem");

    private final List<Moment> moments = new ArrayList<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    private final List<Integer> counts = new ArrayList<>();
    private final Set<Integer> years;

    Calendar(Grounds grounds) {
        grounds.facts().forEach(this::add);
        years = Stream.concat(
                        moments.stream().map(Moment::year),
                        grounds.all(Reading::documents)
                                .filter(document -> !document.year().isEmpty())
                                .map(document -> Integer.parseInt(document.year())))
                .filter(year -> year > 0)
                .collect(Collectors.toSet());
    }

    private void add(Reading fact) {
        var read = fact.moments();
        moments.addAll(read);
        if (LATE.stream().anyMatch(word -> isIn(fact, word))) {
            read.stream().filter(Calendar::isEarly).map(Calendar::later).forEach(moments::add);
        }
        var named = new HashSet<LocalDate>();
        read.forEach(moment -> moment.whole().ifPresent(named::add));
        for (var i = 1; i < read.size(); i++) {
            if (Ranges.joins(fact.passage(), read.get(i - 1), read.get(i))) {
                between(read.get(i - 1).whole(), read.get(i).whole(), named);
            }
        }
        days.addAll(named);
        var said = read.stream()
                .filter(moment -> moment.day() > 0 && moment.month() > 0)
                .map(moment -> moment.day() + "/" + moment.month())
                .distinct()
                .count();
        addWeekdays(fact);
        counts.add(Math.max(named.size(), (int) said));
    }

    /// "7 giờ" in a fact that speaks of the evening may be 19.
    private static boolean isEarly(Moment moment) {
        return moment.isTime() && !moment.half() && moment.minute() < HALF_DAY;
    }

    private static Moment later(Moment time) {
        return new Moment(time.from(), time.to(), 0, 0, 0, 0, -1, time.minute() + HALF_DAY, true);
    }

    private static boolean isIn(Reading fact, String word) {
        return fact.passage().tokens().stream().anyMatch(token -> token.bare().equals(word));
    }

    /// Those the fact says by name, a range with all between.
    private void addWeekdays(Reading fact) {
        var said = fact.moments().stream().filter(Moment::isWeekday).toList();
        for (var i = 0; i < said.size(); i++) {
            weekdays.add(DayOfWeek.of(said.get(i).weekday()));
            var ranged = i > 0 && Ranges.joins(fact.passage(), said.get(i - 1), said.get(i));
            for (var day = ranged ? said.get(i - 1).weekday() : said.get(i).weekday();
                    day < said.get(i).weekday();
                    day++) {
                weekdays.add(DayOfWeek.of(day));
            }
        }
    }

    private static void between(Optional<LocalDate> first, Optional<LocalDate> last, Set<LocalDate> days) {
        if (first.isPresent()
                && last.isPresent()
                && first.get().isBefore(last.get())
                && first.get().plusDays(LONGEST_RANGE).isAfter(last.get())) {
            first.get().datesUntil(last.get()).forEach(days::add);
        }
    }

    /// How many days each fact names, those of a range with it.
    List<Integer> counts() {
        return counts.stream().filter(count -> count > 1).toList();
    }

    /// Whole months from one day of the facts to another, and the next number, for "hơn ba tháng sau".
    Set<Long> elapsedMonths() {
        var elapsed = new HashSet<Long>();
        var ends = new HashSet<>(days);
        moments.stream().flatMap(moment -> monthEnd(moment).stream()).forEach(ends::add);
        for (var first : days) {
            for (var last : ends) {
                var months = ChronoUnit.MONTHS.between(first, last);
                if (months > 0) {
                    elapsed.add(months);
                    elapsed.add(months + 1);
                }
            }
        }
        return elapsed;
    }

    /// "hết tháng 02/2026".
    private static Optional<LocalDate> monthEnd(Moment moment) {
        return moment.day() == 0 && moment.month() > 0 && moment.year() > 0
                ? Optional.of(YearMonth.of(moment.year(), moment.month()).atEndOfMonth())
                : Optional.empty();
    }

    boolean knows(Moment moment) {
        if (moment.isTime()) {
            return moments.stream().anyMatch(known -> known.isTime() && isSameTime(moment, known));
        }
        if (moment.isWeekday()) {
            return knowsWeekday(DayOfWeek.of(moment.weekday()));
        }
        return moments.stream().anyMatch(known -> known.isDate() && covers(known, moment))
                || days.stream().anyMatch(day -> isPartOf(moment, day))
                || (isYearOnly(moment) && years.contains(moment.year()));
    }

    private boolean covers(Moment known, Moment said) {
        return (said.day() == 0 || said.day() == known.day())
                && (said.month() == 0 || said.month() == known.month())
                && (said.quarter() == 0 || said.quarter() == known.quarter())
                && (said.year() == 0
                        || said.year() == known.year()
                        || (known.year() == 0 && years.contains(said.year())))
                && !(isYearOnly(said) && known.year() == 0);
    }

    private static boolean isYearOnly(Moment moment) {
        return moment.day() == 0 && moment.month() == 0 && moment.quarter() == 0;
    }

    private static boolean isPartOf(Moment said, LocalDate day) {
        return said.quarter() == 0
                && (said.day() == 0 || said.day() == day.getDayOfMonth())
                && (said.month() == 0 || said.month() == day.getMonthValue())
                && (said.year() == 0 || said.year() == day.getYear());
    }

    private static boolean isSameTime(Moment said, Moment known) {
        return said.minute() == known.minute()
                || (!said.half() && said.minute() < HALF_DAY && said.minute() + HALF_DAY == known.minute());
    }

    private boolean knowsWeekday(DayOfWeek weekday) {
        return weekdays.isEmpty()
                ? days.stream().anyMatch(day -> day.getDayOfWeek() == weekday)
                : weekdays.contains(weekday);
    }

    /// The one day of the facts that a date with day and month means.
    Optional<LocalDate> find(Moment moment) {
        var possible = days.stream()
                .filter(day -> moment.day() > 0 && isPartOf(moment, day))
                .toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : moment.whole();
    }
}
