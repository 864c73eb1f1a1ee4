package vn.camtay.drill.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private static final List<Judged> ANSWERS = List.of(
            new Judged(false, Judgement.DOUBT, Sureness.VERY),
            new Judged(false, Judgement.VERIFY, Sureness.GUESSING),
            new Judged(false, Judgement.TRUST, Sureness.FAIRLY),
            new Judged(true, Judgement.TRUST, Sureness.VERY),
            new Judged(true, Judgement.VERIFY, Sureness.FAIRLY),
            new Judged(true, Judgement.DOUBT, Sureness.GUESSING));

    @Test
    void to_stop_and_verify_is_an_alarm_of_the_outcome() {
        assertThat(Counts.of(ANSWERS, Cut.STOPPED)).isEqualTo(new Counts(2, 3, 2, 3));
    }

    @Test
    void only_a_named_trick_is_an_alarm_of_the_check() {
        assertThat(Counts.of(ANSWERS, Cut.NAMED)).isEqualTo(new Counts(1, 3, 1, 3));
    }

    @Test
    void who_verifies_everything_tells_nothing_apart() {
        var all = Stream.of(true, false, true, false)
                .map(genuine -> new Judged(genuine, Judgement.VERIFY, Sureness.FAIRLY))
                .toList();
        assertThat(Discrimination.of(Counts.of(all, Cut.STOPPED)).sensitivity()).isZero();
        assertThat(Discrimination.of(Counts.of(all, Cut.NAMED)).sensitivity()).isZero();
        assertThat(Calibration.of(all)).isEmpty();
    }

    /// Squares: .0025, .5625, .0025, .25; gaps: -.05, .75, -.05, .5.
    @Test
    void sureness_is_weighed_over_the_answers_that_take_a_side() {
        var found = Calibration.of(ANSWERS).orElseThrow();
        assertThat(found.answers()).isEqualTo(4);
        assertThat(found.brier()).isCloseTo(0.8175 / 4, within(1e-9));
        assertThat(found.overSure()).isCloseTo(1.15 / 4, within(1e-9));
    }

    @Test
    void each_next_sheet_crosses_over_and_both_halves_are_there() {
        var people = Stream.iterate(1L, one -> one + 1)
                .limit(400)
                .map(one -> new UUID(one * 7919, one * 104729))
                .toList();
        for (var person : people) {
            var first = Sheet.BEFORE.form(person);
            assertThat(Sheet.AFTER.form(person)).isEqualTo(first.other());
            assertThat(Sheet.BOOSTER_1.form(person)).isEqualTo(first);
            assertThat(Sheet.BOOSTER_2.form(person)).isEqualTo(first.other());
        }
        assertThat(people.stream()
                        .filter(one -> Sheet.BEFORE.form(one) == Form.A)
                        .count())
                .isBetween(150L, 250L);
    }
}
