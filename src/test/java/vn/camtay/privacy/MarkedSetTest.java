package vn.camtay.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The aims, on the published set: what was written to build the detector with, and what was written afterwards and
/// never used to change it.
class MarkedSetTest {
    private static final Kind[] NUMBERED = {
        Kind.PHONE,
        Kind.ID_NUMBER,
        Kind.PASSPORT,
        Kind.BANK_ACCOUNT,
        Kind.BANK_CARD,
        Kind.TAX_CODE,
        Kind.INSURANCE,
        Kind.PLATE,
        Kind.OTP,
        Kind.BIRTH_DATE,
        Kind.LOCATION
    };

    @Test
    void the_set_is_large_enough_and_half_of_it_is_clean() {
        var measurement = measured(MarkedSet.TUNED, MarkedSet.HELD_OUT);
        assertThat(measurement.lines()).isGreaterThanOrEqualTo(600);
        assertThat(measurement.clean()).isBetween(measurement.lines() * 45 / 100, measurement.lines() * 60 / 100);
    }

    @Test
    void the_whole_set_meets_the_aims() {
        var measurement = measured(MarkedSet.TUNED, MarkedSet.HELD_OUT);
        assertThat(measurement.recall(NUMBERED)).as("numbered kinds").isGreaterThanOrEqualTo(0.98);
        assertThat(measurement.recall(Kind.NAME)).as("names").isGreaterThanOrEqualTo(0.95);
        assertThat(measurement.recall(Kind.ADDRESS)).as("addresses").isGreaterThanOrEqualTo(0.95);
        assertThat(measurement.precision()).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(measurement.touched()).as("clean lines touched").isLessThanOrEqualTo(0.02);
    }

    @Test
    void every_mark_of_the_set_is_the_text_it_says() {
        for (var line : MarkedSet.of(MarkedSet.TUNED, MarkedSet.HELD_OUT)) {
            for (var mark : line.spans()) {
                var marked = line.text().substring(mark.start(), mark.end());
                assertThat(marked).as(line.id()).isEqualTo(marked.strip()).isNotEmpty();
            }
        }
    }

    private static Measurement measured(Path... files) {
        var measurement = new Measurement(Detector.ours());
        MarkedSet.of(files).forEach(measurement::add);
        return measurement;
    }
}
