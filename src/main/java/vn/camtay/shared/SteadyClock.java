package vn.camtay.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still while the machine's clock is behind a moment it already gave: a clock set back
/// in the middle of a class must not make later facts look earlier than those before them.
public final class SteadyClock extends Clock {
    private final Clock machine;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);

    public SteadyClock(Clock machine) {
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        return latest.accumulateAndGet(machine.instant(), (a, b) -> a.isAfter(b) ? a : b);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(machine.withZone(zone));
    }
}
