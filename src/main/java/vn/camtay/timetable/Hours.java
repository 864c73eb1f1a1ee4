package vn.camtay.timetable;

import java.time.Duration;
import java.time.LocalTime;

/// From when to when a session lasts, on one day.
public record Hours(LocalTime starts, LocalTime ends) {
    /// Class time longer than this is a slip of the pen.
    static final Duration LONGEST = Duration.ofHours(8);

    public Hours {
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("a session ends after it starts");
        }
    }

    boolean meets(Hours other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    Duration length() {
        return Duration.between(starts, ends);
    }
}
