package vn.camtay.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RubricTest {
    private final Rubric rubric = Rubric.ours();

    @Test
    void has_four_to_six_criteria_with_a_sentence_for_every_level() {
        assertThat(rubric.criteria()).hasSizeBetween(4, 6);
        for (var criterion : rubric.criteria()) {
            assertThat(criterion.sentences())
                    .hasSameSizeAs(rubric.levels())
                    .allMatch(sentence -> sentence.endsWith("."));
            assertThat(new HashSet<>(criterion.sentences())).hasSameSizeAs(criterion.sentences());
        }
        assertThat(rubric.most()).isEqualTo(18);
    }

    @Test
    void is_answered_by_a_known_level_for_each_criterion() {
        var given = new HashMap<String, Integer>();
        rubric.criteria().forEach(criterion -> given.put(criterion.id(), 3));
        assertThat(rubric.isAnsweredBy(given)).isTrue();
        given.put("clear", 4);
        assertThat(rubric.isAnsweredBy(given)).isFalse();
        given.remove("clear");
        assertThat(rubric.isAnsweredBy(given)).isFalse();
    }
}
