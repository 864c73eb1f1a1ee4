package vn.camtay.timetable;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The hours a session has until somebody changes them.
@ConfigurationProperties("camtay.timetable")
record TimetableSettings(
        @DefaultValue("07:30") LocalTime morningStarts,
        @DefaultValue("11:00") LocalTime morningEnds,
        @DefaultValue("13:30") LocalTime afternoonStarts,
        @DefaultValue("16:30") LocalTime afternoonEnds) {
    Hours of(DayPart part) {
        return switch (part) {
            case MORNING -> new Hours(morningStarts, morningEnds);
            case AFTERNOON -> new Hours(afternoonStarts, afternoonEnds);
        };
    }
}
