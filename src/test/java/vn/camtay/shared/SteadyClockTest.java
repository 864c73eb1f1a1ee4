package vn.camtay.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
    private static final Instant MORNING = Instant.parse("2025-12-27T00:15:00Z");

    private Instant shown = MORNING;
    private Duration running = Duration.ZERO;
    private final Clock clock = new SteadyClock(new Machine(), () -> running.toNanos());

    @Test
    void it_follows_the_machine() {
        assertThat(clock.instant()).isEqualTo(MORNING);
        pass(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(300));
    }

    @Test
    void it_stands_still_while_the_machine_is_corrected_by_a_little() {
        assertThat(clock.instant()).isEqualTo(MORNING);
        shown = MORNING.minusSeconds(30);
        pass(Duration.ofSeconds(10));
        assertThat(clock.instant()).isEqualTo(MORNING);
        pass(Duration.ofSeconds(40));
        assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(20));
    }

    @Test
    void it_goes_on_by_itself_when_the_machine_is_set_back_by_years_and_follows_again_when_that_is_mended() {
        assertThat(clock.instant()).isEqualTo(MORNING);
        shown = Instant.parse("2009-01-01T00:00:00Z");
        pass(Duration.ofMinutes(3));
        assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(180));
        pass(Duration.ofMinutes(4));
        assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(420));
        shown = MORNING.plusSeconds(400);
        assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(420));
        pass(Duration.ofMinutes(1));
        assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(460));
    }

    private void pass(Duration time) {
        running = running.plus(time);
        shown = shown.plus(time);
    }

    private final class Machine extends Clock {
        @Override
        public Instant instant() {
            return shown;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
