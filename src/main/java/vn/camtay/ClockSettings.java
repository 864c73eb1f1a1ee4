package vn.camtay;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.camtay.shared.SteadyClock;
import vn.camtay.shared.Time;

/// When and where the programme's days are counted.
///
/// @param zone the zone of its days
/// @param startsAt moves the clock so that this run starts at that local time, to demonstrate; empty in earnest
@ConfigurationProperties("camtay.clock")
record ClockSettings(
        @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone,
        @Nullable LocalDateTime startsAt) {
    Time time() {
        var machine = Clock.system(zone);
        if (startsAt == null) {
            return new Time(new SteadyClock(machine), zone, false);
        }
        var shift = Duration.between(machine.instant(), startsAt.atZone(zone));
        return new Time(new SteadyClock(Clock.offset(machine, shift)), zone, true);
    }
}
