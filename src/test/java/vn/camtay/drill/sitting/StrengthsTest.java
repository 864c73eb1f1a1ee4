package vn.camtay.drill.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.camtay.drill.Answer;
import vn.camtay.drill.SittingId;
import vn.camtay.drill.SittingKind;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.item.Difficulty;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;

class StrengthsTest {
    private final List<Answer> answers = new ArrayList<>();

    private StrengthsTest answered(Channel channel, boolean genuine, Judgement judgement) {
        answers.add(new Answer(
                UUID.randomUUID(),
                new SittingId(new UUID(1, 1)),
                new UUID(1, 2),
                SittingKind.PRACTICE,
                new Answer.Shown("sms-01", channel, genuine, Difficulty.MEDIUM),
                judgement,
                Sureness.FAIRLY,
                Set.of(),
                Instant.EPOCH));
        return this;
    }

    @Test
    void good_at_a_channel_is_to_stop_at_the_false_and_trust_the_true() {
        answered(Channel.SMS, false, Judgement.DOUBT).answered(Channel.SMS, true, Judgement.TRUST);
        assertThat(Strengths.of(answers)).isEqualTo(new Strengths(List.of(Channel.SMS), List.of(), List.of()));
    }

    @Test
    void what_slips_past_and_what_is_doubted_wrongly_are_told_apart() {
        answered(Channel.CALL, false, Judgement.TRUST)
                .answered(Channel.CALL, true, Judgement.TRUST)
                .answered(Channel.QR, true, Judgement.DOUBT)
                .answered(Channel.QR, false, Judgement.DOUBT);
        assertThat(Strengths.of(answers))
                .isEqualTo(new Strengths(List.of(), List.of(Channel.CALL), List.of(Channel.QR)));
    }

    @Test
    void an_old_slip_is_forgotten_by_better_answers_since() {
        answered(Channel.CALL, false, Judgement.TRUST);
        for (var i = 0; i < 6; i++) {
            answered(Channel.CALL, i % 2 == 0, i % 2 == 0 ? Judgement.TRUST : Judgement.DOUBT);
        }
        assertThat(Strengths.of(answers).slips()).isEmpty();
        assertThat(Strengths.of(answers).well()).containsExactly(Channel.CALL);
    }

    @Test
    void nothing_answered_says_nothing() {
        assertThat(Strengths.of(List.of()).isEmpty()).isTrue();
    }
}
