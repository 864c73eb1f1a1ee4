package vn.camtay.practice.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.result.PairedChange.Interval;
import vn.camtay.practice.result.PairedChange.Pair;

/// A change between two tests of the same people, told with how sure it is.
class PairedChangeTest {
    @Test
    void people_who_did_the_same_twice_are_no_change_and_still_count() {
        var change = PairedChange.of(
                List.of(new Pair(true, true), new Pair(false, false), new Pair(false, true), new Pair(true, false)));
        assertThat(change).isEqualTo(new PairedChange(4, 1, 1));
        assertThat(change.points()).isZero();
    }

    /// Reckoned by hand: 7/22 − 3/22 = 0.1818, half width 1.96 √((10/22 − 0.1818²)/22) = 0.2713.
    @Test
    void the_interval_is_the_one_of_bonett_and_price() {
        var change = new PairedChange(20, 6, 2);
        assertThat(change.points()).isEqualTo(20);
        assertThat(change.interval()).contains(new Interval(-9, 45));
    }

    @Test
    void few_people_are_counted_and_nothing_more_is_said() {
        assertThat(new PairedChange(4, 4, 0).interval()).isEmpty();
        assertThat(new PairedChange(5, 5, 0).interval()).isPresent();
    }

    @Test
    void more_people_make_it_narrower_and_nobody_goes_beyond_all() {
        var few = new PairedChange(10, 5, 0).interval().orElseThrow();
        var many = new PairedChange(200, 100, 0).interval().orElseThrow();
        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 2);
        assertThat(new PairedChange(5, 5, 0).interval().orElseThrow().high()).isLessThanOrEqualTo(100);
        assertThat(new PairedChange(5, 0, 5).interval().orElseThrow().low()).isGreaterThanOrEqualTo(-100);
    }

    /// Samples of a known change: its interval holds the truth about as often as it promises.
    @Test
    void it_holds_the_truth_about_as_often_as_it_says() {
        var chance = new Random(20251229);
        for (var people : List.of(8, 20, 90)) {
            var held = Stream.generate(() -> sample(people, chance))
                    .limit(2_000)
                    .filter(change -> change.interval()
                            .filter(interval -> interval.low() <= 20 && 20 <= interval.high())
                            .isPresent())
                    .count();
            assertThat(held).as("of 2,000 samples of %d people", people).isGreaterThan(1_860);
        }
    }

    /// Three in ten gain, one in ten loses: twenty points of change.
    private static PairedChange sample(int people, Random chance) {
        return PairedChange.of(Stream.generate(chance::nextDouble)
                .limit(people)
                .map(one -> new Pair(one >= .3 && one < .4, one < .3))
                .toList());
    }

    @Test
    void a_sign_is_said() {
        assertThat(Stream.of(20, -9, 0).map(PairedChange::signed)).containsExactly("+20", "−9", "0");
    }
}
