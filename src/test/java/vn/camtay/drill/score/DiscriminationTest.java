package vn.camtay.drill.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked table was made by hand of the formulas, with another implementation of the normal distribution.
class DiscriminationTest {
    private static final double CLOSE = 0.0001;

    @ParameterizedTest
    @CsvSource({
        "8, 10, 2, 10, 1.4957, 0, 0.2779, 2.7136",
        "10, 10, 0, 10, 3.3812, 0, 1.4706, 5.2919",
        "0, 10, 10, 10, -3.3812, 0, -5.2919, -1.4706",
        "5, 10, 5, 10, 0, 0, -1.0986, 1.0986",
        "10, 10, 10, 10, 0, -1.6906, -1.9107, 1.9107",
        "9, 10, 4, 10, 1.3267, -0.4335, 0.0770, 2.5764",
        "6, 10, 1, 10, 1.3267, 0.4335, 0.0770, 2.5764",
        "7, 10, 3, 10, 0.9456, 0, -0.1988, 2.0899",
        "80, 100, 20, 100, 1.6621, 0, 1.2674, 2.0568",
        "19, 20, 3, 12, 2.0804, -0.4250, 0.9566, 3.2041"
    })
    void the_worked_table(
            int hits, int fakes, int alarms, int genuine, double sensitivity, double bias, double low, double high) {
        var found = Discrimination.of(new Counts(hits, fakes, alarms, genuine));
        assertThat(found.sensitivity()).isCloseTo(sensitivity, within(CLOSE));
        assertThat(found.bias()).isCloseTo(bias, within(CLOSE));
        assertThat(found.interval(0.95).low()).isCloseTo(low, within(CLOSE));
        assertThat(found.interval(0.95).high()).isCloseTo(high, within(CLOSE));
    }

    @Test
    void one_more_hit_never_lowers_sensitivity_and_one_more_false_alarm_never_raises_it() {
        for (var one : any(1)) {
            var now = Discrimination.of(one).sensitivity();
            if (one.hits() < one.fakes()) {
                var more = new Counts(one.hits() + 1, one.fakes(), one.falseAlarms(), one.genuine());
                assertThat(Discrimination.of(more).sensitivity()).isGreaterThan(now);
            }
            if (one.falseAlarms() < one.genuine()) {
                var more = new Counts(one.hits(), one.fakes(), one.falseAlarms() + 1, one.genuine());
                assertThat(Discrimination.of(more).sensitivity()).isLessThan(now);
            }
        }
    }

    /// Calling the true false and the false true: the same ear, the other lean.
    @Test
    void swapping_the_labels_mirrors_the_bias_and_keeps_the_sensitivity() {
        for (var one : any(2)) {
            var swapped =
                    new Counts(one.genuine() - one.falseAlarms(), one.genuine(), one.fakes() - one.hits(), one.fakes());
            var here = Discrimination.of(one);
            var there = Discrimination.of(swapped);
            assertThat(there.sensitivity()).isCloseTo(here.sensitivity(), within(1e-9));
            assertThat(there.bias()).isCloseTo(-here.bias(), within(1e-9));
        }
    }

    @Test
    void the_interval_holds_the_value_and_narrows_with_more_items() {
        for (var one : any(3)) {
            var few = Discrimination.of(one).interval(0.95);
            var many = Discrimination.of(one.plus(one).plus(one)).interval(0.95);
            assertThat(few.low()).isLessThan(few.value());
            assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
        }
    }

    @Test
    void nothing_is_said_where_there_is_nothing_to_tell_apart() {
        assertThatThrownBy(() -> Discrimination.of(new Counts(3, 3, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counts(4, 3, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Counts> any(long seed) {
        var random = new Random(seed);
        return random.ints(400, 1, 40)
                .mapToObj(fakes -> {
                    var genuine = random.nextInt(1, 40);
                    return new Counts(random.nextInt(fakes + 1), fakes, random.nextInt(genuine + 1), genuine);
                })
                .toList();
    }
}
