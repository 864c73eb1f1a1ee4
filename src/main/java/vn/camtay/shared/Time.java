package vn.camtay.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The programme's clock with the zone in which its days are counted.
///
/// @param clock never runs backwards within one run, see `SteadyClock`
/// @param shifted whether it was moved to another day on purpose, as a demonstration does; every screen then says so
public record Time(Clock clock, ZoneId zone, boolean shifted) {
    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }
}
