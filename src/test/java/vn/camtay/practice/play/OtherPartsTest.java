package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// The parts of the helper, the clerk and the trainer.
class OtherPartsTest {
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
    void helper_who_types_is_stopped() {
        var code = rehearsing(TestScript.birth()).upTo(Stage.CODE);
        var played = code.plays(Part.HELPER, new Action.GiveCode(true));
        assertThat(played.outcome()).isEqualTo(new Outcome.Missed(Slip.HELPER_TYPED));
        assertThat(played.state()).isEqualTo(code.state());
    }

    @Test
    void how_a_helper_handles_a_situation_is_remembered() {
        var handled =
                rehearsing(TestScript.birth()).plays(Part.HELPER, new Action.Handle("code-arrives", "let-them-type"));
        assertThat(handled.outcome()).isEqualTo(new Outcome.Handled("code-arrives", "let-them-type", true));
        assertThat(handled.state().handled()).containsExactly("code-arrives");
    }

    @Test
    void a_clerk_who_leaves_a_reason_out_is_told() {
        var desk = rehearsing(TestScript.birth())
                .withAllPapers()
                .upTo(Stage.FORM)
                .does(new Action.HandInForm(Set.of("child.name")))
                .upTo(Stage.ATTACH)
                .does(Rehearsing.attach("blurred", false))
                .does(new Action.SaveAttached())
                .does(new Action.LeaveAttaching())
                .upTo(Stage.TRACK)
                .plays(Part.CLERK, new Action.SitDown());
        assertThat(desk.plays(Part.CLERK, new Action.AskForMore(Set.of(DIFFERS)))
                        .slips())
                .containsExactly(Slip.REASONS_LEFT_OUT);
        assertThat(desk.plays(Part.CLERK, new Action.AskForMore(Set.of(MISSING)))
                        .slips())
                .containsExactly(Slip.REASON_UNFOUNDED);
        assertThat(desk.plays(Part.CLERK, new Action.Receive()).slips()).containsExactly(Slip.TAKEN_UNCHECKED);
        assertThat(desk.plays(Part.CLERK, new Action.AskForMore(Set.of(DIFFERS, BLURRED)))
                        .sent()
                        .status())
                .isEqualTo(Status.SUPPLEMENT_WANTED);
    }

    @Test
    void the_automatic_clerk_rests_while_somebody_sits_at_the_desk() {
        var desk = atTrack(TestScript.birth()).plays(Part.CLERK, new Action.SitDown());
        var waited = desk.does(new Action.WaitForNextDay()).does(new Action.WaitForNextDay());
        assertThat(waited.sent().status()).isEqualTo(Status.WAITING);
        assertThat(waited.plays(Part.CLERK, new Action.StandUp())
                        .does(new Action.WaitForNextDay())
                        .sent()
                        .status())
                .isEqualTo(Status.RECEIVED);
    }

    @Test
    void a_real_number_is_refused_and_leaves_no_trace() {
        var form = rehearsing(TestScript.birth()).upTo(Stage.FORM);
        var typed = form.does(new Action.TypeRealNumber());
        assertThat(typed.slips()).containsExactly(Slip.REAL_NUMBER);
        assertThat(typed.state()).isEqualTo(form.state());
    }
}
