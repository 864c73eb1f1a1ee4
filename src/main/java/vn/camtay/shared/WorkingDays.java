package vn.camtay.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Counts days on which offices work: not Saturdays, Sundays or public holidays.
public final class WorkingDays {
    private final Holidays holidays;

    public WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    public boolean isWorking(LocalDate day) {
        var week = day.getDayOfWeek();
        return week != DayOfWeek.SATURDAY
                && week != DayOfWeek.SUNDAY
                && holidays.find(day).isEmpty();
    }

    /// The first working day after a day.
    public LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// The working day that many working days after a day.
    public LocalDate plus(LocalDate day, int count) {
        var result = day;
        for (var i = 0; i < count; i++) {
            result = next(result);
        }
        return result;
    }
}
