package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// Two people who declare together both sign, one after the other or each on a phone.
class CosigningTest {
    private static Rehearsing marriage() {
        return Rehearsing.of(
                TestScript.birth().declaredTogetherWith("Lý Thu Thảo").build());
    }

    @Test
    void the_other_signs_after_the_first_and_before_anything_is_attached() {
        var signing = marriage().upTo(Stage.PREVIEW).does(new Action.LeaveUnsigned());
        assertThat(signing.state().stage()).isEqualTo(Stage.COSIGN);
        assertThat(signing.state().dossier().cosigned()).isFalse();
        var signed = signing.does(new Action.Cosign(true));
        assertThat(signed.state().stage()).isEqualTo(Stage.ATTACH);
        assertThat(signed.state().dossier().cosigned()).isTrue();
    }

    @Test
    void a_signature_of_one_s_own_does_not_do_for_both() {
        var signing = marriage()
                .upTo(Stage.PREVIEW)
                .does(new Action.RegisterCertificate(true))
                .does(new Action.SignForm(true));
        assertThat(signing.state().stage()).isEqualTo(Stage.COSIGN);
    }

    @Test
    void nobody_signs_in_the_other_s_place() {
        var signing = marriage().upTo(Stage.COSIGN).does(new Action.Cosign(false));
        assertThat(signing.slips()).containsExactly(Slip.SIGNED_FOR_ANOTHER);
        assertThat(signing.state().stage()).isEqualTo(Stage.COSIGN);
    }

    @Test
    void the_other_is_not_asked_where_one_declares_alone() {
        var alone =
                Rehearsing.of(TestScript.birth().build()).upTo(Stage.PREVIEW).does(new Action.LeaveUnsigned());
        assertThat(alone.state().stage()).isEqualTo(Stage.ATTACH);
        assertThat(alone.does(new Action.GoBack()).state().stage()).isEqualTo(Stage.PREVIEW);
        assertThat(alone.does(new Action.Cosign(true)).outcome()).isEqualTo(new Outcome.NotNow());
    }

    @Test
    void a_form_filled_anew_wants_both_signatures_anew() {
        var again = marriage()
                .upTo(Stage.ATTACH)
                .does(new Action.GoBack())
                .does(new Action.GoBack())
                .does(new Action.GoBack())
                .does(new Action.HandInForm(Set.of()));
        assertThat(again.state().stage()).isEqualTo(Stage.PREVIEW);
        assertThat(again.state().dossier().cosigned()).isFalse();
        assertThat(again.does(new Action.LeaveUnsigned()).state().stage()).isEqualTo(Stage.COSIGN);
    }

    @Test
    void every_way_of_a_dossier_of_two_comes_to_an_end() {
        var walked = Exploration.of(
                TestScript.birth().declaredTogetherWith("Lý Thu Thảo").build());
        assertThat(walked.stuck()).isEmpty();
    }
}
