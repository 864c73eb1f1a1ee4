package vn.camtay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkNumberTest {
    @Test
    void spaces_dots_and_dashes_do_not_matter() {
        var number = MarkNumber.of(73148);
        assertThat(MarkNumber.read(" " + number.spaced() + " ")).contains(number);
        assertThat(MarkNumber.read(
                        number.value().substring(0, 3) + "-" + number.value().substring(3)))
                .contains(number);
    }

    @Test
    void one_wrong_digit_is_never_somebody_else() {
        for (var five = 0; five < 100_000; five += 37) {
            var right = MarkNumber.of(five).value();
            for (var place = 0; place < 6; place++) {
                for (var digit = '0'; digit <= '9'; digit++) {
                    if (digit != right.charAt(place)) {
                        assertThat(MarkNumber.read(right.substring(0, place) + digit + right.substring(place + 1)))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void two_swapped_neighbours_are_never_somebody_else() {
        for (var five = 0; five < 100_000; five += 7) {
            var right = MarkNumber.of(five).value().toCharArray();
            for (var place = 0; place < 5; place++) {
                if (right[place] != right[place + 1]) {
                    var swapped = right.clone();
                    swapped[place] = right[place + 1];
                    swapped[place + 1] = right[place];
                    assertThat(MarkNumber.read(new String(swapped))).isEmpty();
                }
            }
        }
    }

    @Test
    void what_is_not_six_digits_is_no_mark_number() {
        assertThat(MarkNumber.read("")).isEmpty();
        assertThat(MarkNumber.read("12345")).isEmpty();
        assertThat(MarkNumber.read("abcdef")).isEmpty();
    }
}
