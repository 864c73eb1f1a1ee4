package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// Step 1: the right procedure, the right papers, the right commune.
class PreparingTest {
    private static final Reason ANOTHER_COMMUNE = new Reason(Reason.Kind.WRONG_COMMUNE, "xã Thử Hòa");

    private static Rehearsing rehearsing(TestScript script) {
        return Rehearsing.of(script.build());
    }

    @Test
    void another_procedure_is_missed() {
        assertThat(rehearsing(TestScript.birth())
                        .does(new Action.ChooseProcedure("1.000689"))
                        .slips())
                .containsExactly(Slip.OTHER_PROCEDURE);
    }

    @Test
    void a_blurred_paper_alone_is_a_paper_left_at_home() {
        assertThat(rehearsing(TestScript.birth())
                        .upTo(Stage.PAPERS)
                        .does(new Action.TakePapers(Set.of("blurred", "card")))
                        .slips())
                .containsExactly(Slip.PAPER_LEFT_AT_HOME);
    }

    @Test
    void the_portal_takes_a_wrong_commune_without_a_word() {
        var wrong = rehearsing(TestScript.birth()).upTo(Stage.COMMUNE).does(new Action.ChooseCommune("xã Thử Hòa"));
        assertThat(wrong.slips()).isEmpty();
        assertThat(wrong.state().stage()).isEqualTo(Stage.ENTER);
    }

    @Test
    void a_wrong_commune_is_found_by_the_clerk() {
        var sent = rehearsing(TestScript.birth())
                .upTo(Stage.COMMUNE)
                .does(new Action.ChooseCommune("xã Thử Hòa"))
                .upTo(Stage.TRACK)
                .does(new Action.WaitForNextDay());
        assertThat(sent.sent().status()).isEqualTo(Status.NOT_RECEIVED);
        assertThat(sent.sent().reasons()).containsExactly(ANOTHER_COMMUNE);
        assertThat(sent.does(new Action.Mend()).state().stage()).isEqualTo(Stage.COMMUNE);
    }
}
