package vn.camtay.access.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the values printed in the standards.
class TimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /// RFC 6238, appendix B, the rows of SHA1.
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_rfc_6238(long second, String code) {
        assertThat(TimeCode.at(SECRET, TimeCode.stepOf(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    /// RFC 4226, appendix D.
    @ParameterizedTest
    @CsvSource({
        "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
        "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
    })
    void codes_are_those_of_rfc_4226(long counter, String code) {
        assertThat(TimeCode.at(SECRET, counter, 6)).isEqualTo(code);
    }

    /// RFC 4648, section 10, without the padding.
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void keys_are_written_as_in_rfc_4648(String text, String written) {
        assertThat(Base32.write(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void a_phone_half_a_minute_off_is_understood_and_one_further_off_is_not() {
        var now = Instant.parse("2026-01-05T08:00:10Z");
        var step = TimeCode.stepOf(now);
        for (var off = -1; off <= 1; off++) {
            assertThat(TimeCode.find(SECRET, TimeCode.at(SECRET, step + off, 6), now))
                    .contains(step + off);
        }
        assertThat(TimeCode.find(SECRET, TimeCode.at(SECRET, step - 2, 6), now)).isEmpty();
        assertThat(TimeCode.find(SECRET, TimeCode.at(SECRET, step + 2, 6), now)).isEmpty();
    }
}
