package vn.camtay.timetable;

/// What became of a wish to change a session's hours.
public sealed interface HoursOutcome {
    record Changed(Session session) implements HoursOutcome {}

    /// The end is not after the start.
    record EndsBeforeStart() implements HoursOutcome {}

    record TooLong() implements HoursOutcome {}

    /// The cluster's other session of that day is on at the same time.
    record MeetsOther(Session other) implements HoursOutcome {}

    /// What was typed is no time of day.
    record NotATime(String typed) implements HoursOutcome {}
}
