package vn.camtay.practice.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.pack.Scenario.Form;
import vn.camtay.practice.result.Crossover.When;
import vn.camtay.shared.Ids;

class CrossoverTest {
    private final Ids ids = new Ids();

    @Test
    void everybody_gets_both_forms_and_never_the_same_twice() {
        for (var i = 0; i < 200; i++) {
            var person = ids.next();
            assertThat(Crossover.form(person, When.BEFORE))
                    .isNotEqualTo(Crossover.form(person, When.AFTER))
                    .isNotEqualTo(Form.PRACTICE);
        }
    }

    @Test
    void about_half_begin_with_each_form() {
        var begunWithA = IntStream.range(0, 2_000)
                .filter(_ -> Crossover.form(ids.next(), When.BEFORE) == Form.A)
                .count();
        assertThat(begunWithA).isBetween(850L, 1_150L);
    }

    @Test
    void it_follows_from_the_person_alone() {
        var person = UUID.fromString("0190d1f0-0000-7000-8000-000000000003");
        assertThat(Crossover.form(person, When.BEFORE)).isEqualTo(Crossover.form(person, When.BEFORE));
    }
}
