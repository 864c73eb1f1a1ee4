package vn.camtay.drill.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final int OF_EACH = 10;

    /// Up to the correction for extremes, which weighs a little more in the smaller half.
    @Test
    void a_harder_form_shows_no_change_where_there_is_none() {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < 40; i++) {
            var startsWithA = i % 4 != 0;
            var onA = new Counts(8, OF_EACH, 2, OF_EACH);
            var onB = new Counts(5, OF_EACH, 4, OF_EACH);
            pairs.add(startsWithA ? new Pair(person(i, true), onA, onB) : new Pair(person(i, false), onB, onA));
        }
        var found = shown(pairs);
        assertThat(found.sensitivity().value()).isCloseTo(0, within(0.01));
        assertThat(found.trust().value()).isCloseTo(0, within(1e-9));
    }

    /// Pooled: 8 of 10 and 2 of 10 before, 9 of 10 and 1 of 10 after, by twelve people: d′ of 96.5/121 and of
    /// 108.5/121 against their mirrors is 1.6656 and 2.5259.
    @Test
    void a_worked_change() {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < 24; i++) {
            pairs.add(new Pair(
                    person(i, i % 2 == 0), new Counts(8, OF_EACH, 2, OF_EACH), new Counts(9, OF_EACH, 1, OF_EACH)));
        }
        var found = shown(pairs);
        assertThat(found.sensitivity().value()).isCloseTo(WORKED, within(0.0001));
        assertThat(found.trust().value()).isCloseTo(0.1, within(1e-9));
        assertThat(found.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(found.people()).isEqualTo(24);
    }

    private static final double WORKED = 0.8603;

    @Test
    void few_people_or_one_half_alone_are_not_shown() {
        var enough = group(new Random(4), 30, 1.2, 1.2);
        assertThat(Change.of(enough.subList(0, Change.FEWEST - 1), 0.95)).isInstanceOf(Change.TooFew.class);
        var oneHalf = enough.stream().filter(pair -> pair.first() == Form.A).toList();
        assertThat(oneHalf.size()).isGreaterThanOrEqualTo(Change.FEWEST);
        assertThat(Change.of(oneHalf, 0.95)).isEqualTo(new Change.TooFew(oneHalf.size()));
    }

    @Test
    void the_order_of_the_people_changes_nothing() {
        var pairs = new ArrayList<>(group(new Random(5), 30, 0.8, 1.4));
        var before = shown(pairs);
        java.util.Collections.shuffle(pairs, new Random(6));
        assertThat(shown(pairs).sensitivity().low())
                .isCloseTo(before.sensitivity().low(), within(1e-9));
    }

    /// Halls that did not change: about 95 of 100 intervals hold zero, in a small hamlet and in a hall, among people
    /// of unlike skill.
    @Test
    void the_interval_holds_the_truth_as_often_as_it_says() {
        for (var people : List.of(12, 80)) {
            var random = new Random(people);
            var halls = 600;
            var held = 0;
            var asked = 0;
            for (var hall = 0; hall < halls; hall++) {
                if (Change.of(group(random, people, 1.2, 1.2), 0.95) instanceof Change.Shown shown) {
                    asked++;
                    held += shown.verdict() == Verdict.UNCLEAR ? 1 : 0;
                }
            }
            assertThat((double) held / asked).as(people + " people").isBetween(0.92, 0.985);
        }
    }

    @Test
    void a_hall_that_learned_is_seen_to_have_learned() {
        var random = new Random(11);
        var seen = 0;
        for (var hall = 0; hall < 100; hall++) {
            if (shown(group(random, 80, 0.9, 1.6)).verdict() == Verdict.BETTER) {
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(95);
    }

    private static Change.Shown shown(List<Pair> pairs) {
        assertThat(Change.of(pairs, 0.95)).isInstanceOf(Change.Shown.class);
        return (Change.Shown) Change.of(pairs, 0.95);
    }

    /// People whose skill differs from one to the next, and their lean; form B is harder than A.
    private static List<Pair> group(Random random, int people, double before, double after) {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < people; i++) {
            var startsWithA = random.nextBoolean();
            var skill = random.nextGaussian() * 0.5;
            var lean = random.nextGaussian() * 0.4;
            pairs.add(new Pair(
                    person(i, startsWithA),
                    sheet(random, before + skill - (startsWithA ? 0 : 0.4), lean),
                    sheet(random, after + skill - (startsWithA ? 0.4 : 0), lean)));
        }
        return pairs;
    }

    private static Counts sheet(Random random, double sensitivity, double lean) {
        var hits = 0;
        var alarms = 0;
        for (var i = 0; i < OF_EACH; i++) {
            hits += random.nextGaussian() + sensitivity / 2 > lean ? 1 : 0;
            alarms += random.nextGaussian() - sensitivity / 2 > lean ? 1 : 0;
        }
        return new Counts(hits, OF_EACH, alarms, OF_EACH);
    }

    private static UUID person(int number, boolean startsWithA) {
        var id = new UUID(number, 0);
        return (Sheet.BEFORE.form(id) == Form.A) == startsWithA ? id : new UUID(number, 1);
    }
}
