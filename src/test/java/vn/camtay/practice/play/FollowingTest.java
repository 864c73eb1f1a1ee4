package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.trouble.Effect;

/// Step 5: days that pass, supplements, withdrawal, the result.
class FollowingTest {
    private static final Reason MISSING = new Reason(Reason.Kind.PAPER_MISSING, "birth-notice");
    private static final Reason DIFFERS = new Reason(Reason.Kind.FIELD_DIFFERS, "child.name");
    private static final Reason BLURRED = new Reason(Reason.Kind.PAPER_UNREADABLE, "birth-notice");

    private static Rehearsing rehearsing(TestScript script) {
        return Rehearsing.of(script.build());
    }

    private static Rehearsing atTrack(TestScript script) {
        return rehearsing(script).upTo(Stage.TRACK);
    }

    @Test
    void all_reasons_at_once() {
        var returned = rehearsing(TestScript.birth())
                .withAllPapers()
                .upTo(Stage.FORM)
                .does(new Action.HandInForm(Set.of("child.name")))
                .upTo(Stage.ATTACH)
                .does(Rehearsing.attach("blurred", false))
                .does(new Action.SaveAttached())
                .does(new Action.LeaveAttaching())
                .upTo(Stage.TRACK)
                .does(new Action.WaitForNextDay());
        assertThat(returned.sent().status()).isEqualTo(Status.SUPPLEMENT_WANTED);
        assertThat(returned.sent().reasons()).containsExactly(DIFFERS, BLURRED);
    }

    @Test
    void an_answer_to_a_supplement_is_the_second_sending_of_the_same_dossier() {
        var again = atTrack(
                        TestScript.birth().with(TestScript.silentFault("empty", Stage.RECEIPT, Effect.ATTACHED_GONE)))
                .does(new Action.WaitForNextDay());
        assertThat(again.sent().reasons()).containsExactly(MISSING);
        var sent = again.does(new Action.Mend()).upTo(Stage.TRACK);
        assertThat(sent.sent().times()).isEqualTo(2);
        assertThat(sent.does(new Action.WaitForNextDay()).sent().status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void days_are_working_days() {
        var received = atTrack(TestScript.birth()).does(new Action.WaitForNextDay());
        assertThat(received.state().day()).isEqualTo(LocalDate.of(2025, 12, 29));
    }

    @Test
    void a_day_passes_by_itself_while_somebody_waits() {
        var waiting = atTrack(TestScript.birth());
        assertThat(waiting.after(Duration.ofSeconds(89)).state().day()).isEqualTo(TestScript.FRIDAY);
        assertThat(waiting.after(Duration.ofSeconds(90)).state().day()).isAfter(TestScript.FRIDAY);
    }

    @Test
    void a_phone_asleep_for_an_hour_wakes_up_with_the_result() {
        var slept = atTrack(TestScript.birth()).after(Duration.ofHours(1));
        assertThat(slept.sent().status()).isEqualTo(Status.FINISHED);
    }

    @Test
    void apology_names_another_day() {
        var late = atTrack(TestScript.birth().ending(Ending.LATE))
                .does(new Action.WaitForNextDay())
                .does(new Action.WaitForNextDay());
        var apology = late.state().notices().getLast();
        assertThat(apology.kind()).isEqualTo(Notice.Kind.APOLOGY);
        assertThat(apology.due().orElseThrow()).isAfter(late.state().day());
        assertThat(late.sent().due()).isEqualTo(apology.due());
    }

    @Test
    void a_refusal_is_a_told_end() {
        var refused = atTrack(TestScript.birth().ending(Ending.REFUSED))
                .does(new Action.WaitForNextDay())
                .does(new Action.WaitForNextDay());
        assertThat(refused.state().stage()).isEqualTo(Stage.ENDED);
        assertThat(refused.state().notices().getLast().kind()).isEqualTo(Notice.Kind.REFUSAL);
    }

    @Test
    void an_altered_result_is_sent_again_when_it_is_noticed() {
        var result =
                rehearsing(TestScript.birth().ending(Ending.ALTERED_RESULT)).upTo(Stage.RESULT);
        assertThat(result.does(new Action.JudgeSignature(true)).slips()).containsExactly(Slip.SIGNATURE_MISREAD);
        var again = result.does(new Action.JudgeSignature(false));
        assertThat(again.sent().status()).isEqualTo(Status.FINISHED);
        assertThat(again.does(new Action.OpenResult())
                        .does(new Action.JudgeSignature(true))
                        .state()
                        .stage())
                .isEqualTo(Stage.RATE);
    }

    @Test
    void what_was_withdrawn_stops_the_next_day_and_may_be_filed_anew() {
        var stopped = atTrack(TestScript.birth()).does(new Action.Withdraw()).does(new Action.WaitForNextDay());
        assertThat(stopped.sent().status()).isEqualTo(Status.STOPPED);
        assertThat(stopped.does(new Action.Mend()).state().stage()).isEqualTo(Stage.COMMUNE);
    }
}
