package vn.camtay.drill.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhishScaleTest {
    @ParameterizedTest
    @CsvSource({
        // signs, everyday, mine, now, worry, taught -> difficulty
        "1, 8, 8, 8, 8, 0, HARD",
        "2, 8, 6, 4, 8, 4, HARD",
        "2, 4, 4, 4, 0, 2, MEDIUM",
        "2, 4, 4, 4, 2, 2, HARD",
        "1, 0, 0, 0, 0, 8, MEDIUM",
        "3, 6, 6, 6, 2, 2, HARD",
        "3, 6, 6, 6, 2, 4, MEDIUM",
        "4, 4, 4, 4, 2, 2, MEDIUM",
        "4, 4, 4, 4, 0, 2, EASY",
        "5, 8, 8, 8, 2, 6, MEDIUM",
        "5, 6, 6, 4, 2, 2, EASY",
        "8, 0, 2, 0, 2, 6, EASY"
    })
    void worked_examples(int signs, int everyday, int mine, int now, int worry, int taught, String expected) {
        assertThat(PhishScale.of(signs, new Premise(everyday, mine, now, worry, taught)))
                .hasToString(expected);
    }

    @Test
    void a_rating_is_one_of_five() {
        assertThatThrownBy(() -> new Premise(3, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Premise(0, 0, 0, 0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Premise(0, -2, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_signs_never_make_it_harder_and_a_better_story_never_easier() {
        for (var signs = 1; signs < 8; signs++) {
            for (var worry = 0; worry < 8; worry += 2) {
                for (var taught = 0; taught <= 8; taught += 2) {
                    var weaker = new Premise(6, 4, 2, worry, taught);
                    var stronger = new Premise(6, 4, 2, worry + 2, taught);
                    assertThat(PhishScale.of(signs + 1, weaker)).isLessThanOrEqualTo(PhishScale.of(signs, weaker));
                    assertThat(PhishScale.of(signs, stronger)).isGreaterThanOrEqualTo(PhishScale.of(signs, weaker));
                }
            }
        }
    }
}
