package vn.camtay.studio.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// A date or time of day, as far as the text says it; 0 (for minutes and weekdays -1) is what it does not say.
///
/// @param quarter of the year, 1 to 4
/// @param weekday 1 is Monday
/// @param minute of the day
/// @param half whether the text says which half of the day the minute is in
public record Moment(int from, int to, int day, int month, int year, int quarter, int weekday, int minute, boolean half)
        implements Mention {
    static Moment date(int from, int to, int day, int month, int year) {
        return new Moment(from, to, day, month, year, 0, -1, -1, false);
    }

    static Moment weekday(int from, int to, int weekday) {
        return new Moment(from, to, 0, 0, 0, 0, weekday, -1, false);
    }

    static Moment time(int from, int to, int minute, boolean half) {
        return new Moment(from, to, 0, 0, 0, 0, -1, minute, half);
    }

    public boolean isTime() {
        return minute >= 0;
    }

    public boolean isWeekday() {
        return weekday > 0;
    }

    public boolean isDate() {
        return !isTime() && !isWeekday();
    }

    /// The day, where the text says all of it.
    public Optional<LocalDate> whole() {
        try {
            return day > 0 && month > 0 && year > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The weekday it says or falls on.
    public Optional<DayOfWeek> dayOfWeek() {
        return isWeekday() ? Optional.of(DayOfWeek.of(weekday)) : whole().map(LocalDate::getDayOfWeek);
    }
}
