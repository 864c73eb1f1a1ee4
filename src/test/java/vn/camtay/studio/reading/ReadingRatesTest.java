package vn.camtay.studio.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestDatabase;
import vn.camtay.studio.reading.TimedReading.Measured;
import vn.camtay.studio.reading.TimedReading.TooFast;
import vn.camtay.studio.reading.TimedReading.TooSlow;
import vn.camtay.studio.speech.Rate;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReadingRatesTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID LAN = new UUID(7, 1);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-12-27T07:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final ReadingRates rates;

    ReadingRatesTest(TestDatabase database) {
        var store = database.fresh();
        rates = store.transactional(
                new ReadingRates(store.jdbc(), new Time(CLOCK, CLOCK.getZone(), false), new Origin(new UUID(9, 9))));
    }

    @Test
    void a_person_s_latest_reading_counts_and_one_sent_twice_is_one() {
        assertThat(rates.find(COMMUNE, LAN)).isEmpty();
        keep(new UUID(1, 1), 120, 40);
        keep(new UUID(1, 2), 120, 45);
        keep(new UUID(1, 2), 120, 20);
        assertThat(rates.find(COMMUNE, LAN)).contains(new Rate(160));
        assertThat(rates.find(COMMUNE, new UUID(7, 2))).isEmpty();
    }

    private void keep(UUID id, int syllables, int seconds) {
        rates.keep(COMMUNE, id, LAN, (Measured) TimedReading.of(syllables, Duration.ofSeconds(seconds)));
    }

    @Test
    void what_nobody_can_do_is_not_taken_for_reading() {
        assertThat(TimedReading.of(120, Duration.ofSeconds(18))).isInstanceOf(Measured.class);
        assertThat(TimedReading.of(120, Duration.ofSeconds(17))).isEqualTo(new TooFast());
        assertThat(TimedReading.of(120, Duration.ofSeconds(-5))).isEqualTo(new TooFast());
        assertThat(TimedReading.of(120, Duration.ZERO)).isEqualTo(new TooFast());
        assertThat(TimedReading.of(120, Duration.ofSeconds(120))).isInstanceOf(Measured.class);
        assertThat(TimedReading.of(120, Duration.ofSeconds(123))).isEqualTo(new TooSlow());
    }

    @Test
    void our_text_takes_half_a_minute_to_a_minute() {
        assertThat(ReadingText.ours().syllables()).isBetween(100, 150);
    }
}
