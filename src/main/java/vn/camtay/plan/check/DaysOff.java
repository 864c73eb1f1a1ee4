package vn.camtay.plan.check;

import java.time.DayOfWeek;
import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.Sourced;
import vn.camtay.plan.reading.Evidence;
import vn.camtay.shared.Holidays;

/// A class on a day off: a Saturday, a Sunday or a public holiday. One finding a day.
final class DaysOff implements PlanChecks.Check {
    private final Holidays holidays;

    DaysOff(Holidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public Stream<Finding> look(Evidence evidence) {
        return DayChecks.classDays(evidence).stream().flatMap(this::dayOff);
    }

    private Stream<Finding> dayOff(Sourced<java.time.LocalDate> day) {
        var holiday = holidays.find(day.value());
        if (holiday.isPresent()) {
            var name = holiday.get().name() + (holiday.get().confirmed() ? "" : " (chưa xác nhận)");
            return Stream.of(Remarks.warning("weekend", day.line(), day.value(), name));
        }
        var weekday = day.value().getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
                ? Stream.of(Remarks.warning(
                        "weekend", day.line(), day.value(), "@" + weekday.name().toLowerCase(java.util.Locale.ROOT)))
                : Stream.empty();
    }
}
