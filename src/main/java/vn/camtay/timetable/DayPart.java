package vn.camtay.timetable;

/// The two halves of a training day.
public enum DayPart {
    /// Theory.
    MORNING,
    /// Practice.
    AFTERNOON;

    /// The message key of its name.
    public String key() {
        return "timetable.part." + this;
    }
}
