package vn.camtay.timetable;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The hours of a session as typed: "7:30", "07.30", "7h30", "7 giờ 30", "7 giờ" or "0730".
record HoursForm(@Nullable String starts, @Nullable String ends) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:.h]|giờ)?\\s*(\\d{2})?\\s*(?:phút)?");

    /// The first of the two that is no time, or empty.
    Optional<String> findMistake() {
        return read(starts).isEmpty()
                ? Optional.of(typed(starts))
                : read(ends).isEmpty() ? Optional.of(typed(ends)) : Optional.empty();
    }

    static Optional<LocalTime> read(@Nullable String typed) {
        var match = TIME.matcher(typed(typed));
        if (!match.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(match.group(1));
        var minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
