package vn.camtay.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A clock that never goes back: a machine's clock set back in the middle of a class must not make later facts look
/// earlier than those before them.
///
/// For a moment, as when a time server corrects by a second, it stands still. When the machine's clock is further
/// behind, it goes on by itself from the last moment it gave, so that codes change and deadlines pass, until the
/// machine's clock has caught up or the program starts again.
public final class SteadyClock extends Clock {
    private static final Logger log = LoggerFactory.getLogger(SteadyClock.class);
    private static final Duration CORRECTION = Duration.ofMinutes(2);

    private final Clock machine;
    private final LongSupplier ticks;
    private final AtomicReference<Given> latest = new AtomicReference<>(new Given(Instant.MIN, 0));
    private final AtomicBoolean behind = new AtomicBoolean();

    public SteadyClock(Clock machine) {
        this(machine, System::nanoTime);
    }

    /// @param ticks nanoseconds since some moment, which nobody can set
    SteadyClock(Clock machine, LongSupplier ticks) {
        this.machine = machine;
        this.ticks = ticks;
    }

    /// @param tick when the moment was given
    private record Given(Instant moment, long tick) {
        private Given followedBy(Given read) {
            if (!read.moment.isBefore(moment)) {
                return read;
            }
            var passed = read.tick - tick;
            return isFarBehind(read.moment, moment) && passed > 0
                    ? new Given(moment.plusNanos(passed), read.tick)
                    : this;
        }
    }

    @Override
    public Instant instant() {
        var read = new Given(machine.instant(), ticks.getAsLong());
        var given = latest.accumulateAndGet(read, Given::followedBy);
        tellOnce(read.moment, given.moment);
        return given.moment;
    }

    private void tellOnce(Instant machineSays, Instant given) {
        if (!isFarBehind(machineSays, given)) {
            behind.set(false);
        } else if (behind.compareAndSet(false, true)) {
            log.warn(
                    "Đồng hồ máy bị chỉnh lùi về {}. Dữ liệu an toàn: chương trình tính tiếp theo giờ cũ, {}."
                            + " → Hãy chỉnh lại giờ của máy.",
                    machineSays.atZone(getZone()),
                    given.atZone(getZone()));
        }
    }

    private static boolean isFarBehind(Instant machineSays, Instant given) {
        return machineSays.isBefore(given.minus(CORRECTION));
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(machine.withZone(zone), ticks);
    }
}
