package vn.camtay.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanTest {
    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "49,XLIX", "90,XC", "399,CCCXCIX"})
    void is_written_and_read(int value, String written) {
        assertThat(Roman.of(value)).isEqualTo(written);
        assertThat(Roman.value(written)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "IIII", "VX", "IC", "XXXXX", "i"})
    void what_is_none_has_no_value(String written) {
        assertThat(Roman.value(written)).isZero();
    }

    @Test
    void every_number_comes_back() {
        for (var value = 1; value < 400; value++) {
            assertThat(Roman.value(Roman.of(value))).isEqualTo(value);
        }
        assertThatThrownBy(() -> Roman.of(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
