package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.trouble.Effect;

/// Faults and scams: when they strike, and what answers them.
class TroublesTest {
    private static Rehearsing rehearsing(TestScript script) {
        return Rehearsing.of(script.build());
    }

    @Test
    void a_wrong_move_leaves_the_trouble_and_a_right_one_settles_it() {
        var struck = rehearsing(
                        TestScript.birth().with(TestScript.fault("lists", Stage.FORM, Effect.NONE, Effect.NONE)))
                .upTo(Stage.OWNER)
                .does(new Action.ConfirmOwner());
        assertThat(struck.outcome()).isEqualTo(new Outcome.Struck("lists"));
        assertThat(struck.tried(new Action.HandInForm(Set.of())).outcome()).isInstanceOf(Outcome.NotNow.class);
        var wrong = struck.does(new Action.Try("wrong"));
        assertThat(wrong.state().troubles().now()).contains("lists");
        var right = wrong.does(new Action.Try("right"));
        assertThat(right.state().troubles().now()).isEmpty();
        assertThat(right.does(new Action.HandInForm(Set.of())).state().stage()).isEqualTo(Stage.PREVIEW);
    }

    @Test
    void who_falls_for_a_scam_loses_nothing_and_comes_back() {
        var struck = rehearsing(TestScript.birth().with(TestScript.scam("officer", Stage.CODE)))
                .upTo(Stage.ENTER)
                .does(new Action.GivePassword(true));
        var fell = struck.does(new Action.Try("worst"));
        assertThat(fell.outcome()).isEqualTo(new Outcome.Fell("officer", "worst"));
        assertThat(fell.tried(new Action.Try("right")).outcome()).isInstanceOf(Outcome.NotNow.class);
        var back = fell.does(new Action.ComeBack());
        assertThat(back.state().stage()).isEqualTo(Stage.CODE);
        assertThat(back.state().eId()).isEqualTo(struck.state().eId());
    }

    @Test
    void a_scam_that_the_trainer_sends_calls_at_once_and_a_fault_waits_for_its_screen() {
        var script = TestScript.birth()
                .withKnown(TestScript.scam("officer", Stage.CODE))
                .withKnown(TestScript.fault("lists", Stage.FORM, Effect.NONE, Effect.NONE));
        var start = rehearsing(script);
        assertThat(start.directs(new Action.SendTrouble("officer")).outcome()).isEqualTo(new Outcome.Struck("officer"));
        var sent = start.directs(new Action.SendTrouble("lists"));
        assertThat(sent.state().troubles().now()).isEmpty();
        assertThat(sent.state().troubles().waiting()).containsExactly("lists");
    }

    @Test
    void jump_keeps_later_troubles() {
        var script = TestScript.birth()
                .with(TestScript.scam("officer", Stage.CODE))
                .with(TestScript.fault("lists", Stage.FORM, Effect.NONE, Effect.NONE))
                .with(TestScript.silentFault("empty", Stage.RECEIPT, Effect.ATTACHED_GONE));
        var jumped = rehearsing(script).directs(new Action.JumpTo(Step.FILE));
        assertThat(jumped.state().stage()).isEqualTo(Stage.GENERAL);
        assertThat(jumped.state().troubles().waiting()).containsExactly("lists", "empty");
    }

    @Test
    void nobody_moves_while_the_trainer_holds_everybody() {
        var held = rehearsing(TestScript.birth()).directs(new Action.Pause());
        assertThat(held.tried(new Action.ChooseProcedure("1.001193")).outcome()).isInstanceOf(Outcome.OnPause.class);
        assertThat(held.directs(new Action.Resume())
                        .does(new Action.ChooseProcedure("1.001193"))
                        .state()
                        .stage())
                .isEqualTo(Stage.READ);
    }
}
