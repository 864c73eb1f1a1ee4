package vn.camtay.roster.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.camtay.roster.PersonId;

/// What counts of all that somebody answered.
class ConsentAnswersTest {
    private static final PersonId PERSON = new PersonId(new UUID(1, 1));
    private static final Instant START = Instant.parse("2025-12-27T00:00:00Z");

    private static Consent fact(long id, String purpose, boolean given, long second) {
        return new Consent(new UUID(5, id), PERSON, purpose, "2", given, START.plusSeconds(second), PERSON.value());
    }

    @Test
    void silence_is_no_consent() {
        assertThat(ConsentAnswers.NONE.agrees("class")).isFalse();
        assertThat(ConsentAnswers.NONE.declines("class")).isFalse();
        assertThat(ConsentAnswers.NONE.isOpen(ConsentText.all().getLast())).isTrue();
    }

    @Test
    void one_purpose_says_nothing_of_another() {
        var answers = ConsentAnswers.of(List.of(fact(1, "class", true, 0)));
        assertThat(answers.agrees("class")).isTrue();
        assertThat(answers.agrees("phone")).isFalse();
        assertThat(answers.isOpen(ConsentText.all().getLast())).isTrue();
    }

    @Test
    void the_latest_wins_and_at_one_moment_the_later_id() {
        var answers = ConsentAnswers.of(
                List.of(fact(2, "phone", false, 9), fact(1, "phone", true, 9), fact(3, "phone", true, 4)));
        assertThat(answers.declines("phone")).isTrue();
    }

    @Test
    void an_answer_to_an_older_text_leaves_the_new_one_open() {
        var text = ConsentText.all().getLast();
        var old = text.purposes().stream()
                .map(purpose -> new Consent(UUID.randomUUID(), PERSON, purpose.key(), "1", true, START, PERSON.value()))
                .toList();
        assertThat(ConsentAnswers.of(old).isOpen(text)).isTrue();
        var now = text.purposes().stream()
                .map(purpose -> new Consent(
                        UUID.randomUUID(), PERSON, purpose.key(), text.version(), true, START, PERSON.value()))
                .toList();
        assertThat(ConsentAnswers.of(now).isOpen(text)).isFalse();
    }

    @Test
    void every_merge_order_gives_the_same_answer() {
        var seed = System.nanoTime();
        var chance = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var facts = new ArrayList<Consent>();
            for (var id = 0; id < 1 + chance.nextInt(8); id++) {
                facts.add(fact(id, chance.nextBoolean() ? "class" : "phone", chance.nextBoolean(), chance.nextInt(3)));
            }
            var expected = ConsentAnswers.of(facts);
            Collections.shuffle(facts, chance);
            assertThat(ConsentAnswers.of(facts)).as("seed " + seed).isEqualTo(expected);
            assertThat(ConsentAnswers.of(facts).find("phone")).isEqualTo(expected.find("phone"));
        }
    }
}
