package vn.camtay.timetable;

import java.util.List;
import java.util.Optional;
import vn.camtay.plan.HalfDay;

/// The two halves of a training day.
public enum DayPart {
    /// Theory.
    MORNING,
    /// Practice.
    AFTERNOON;

    /// Both, where a class takes the whole day.
    static List<DayPart> of(Optional<HalfDay> half) {
        return half.map(only -> switch (only) {
                    case MORNING -> List.of(MORNING);
                    case AFTERNOON -> List.of(AFTERNOON);
                })
                .orElseGet(() -> List.of(values()));
    }

    /// The message key of its name.
    public String key() {
        return "timetable.part." + this;
    }
}
