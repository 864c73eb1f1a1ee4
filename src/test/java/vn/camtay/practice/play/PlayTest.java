package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// To the goal and off the way: what holds for every rehearsal.
class PlayTest {
    private static Rehearsing rehearsing(TestScript script) {
        return Rehearsing.of(script.build());
    }

    @Test
    void who_knows_how_comes_to_the_result_without_a_slip() {
        var all = rehearsing(TestScript.birth()).upTo(Stage.DONE);
        assertThat(all.state().stage()).isEqualTo(Stage.DONE);
        assertThat(all.slips()).isEmpty();
        assertThat(all.state().notices().stream().map(Notice::kind))
                .containsExactly(Notice.Kind.SENT, Notice.Kind.RECEIVED, Notice.Kind.RESULT);
    }

    @Test
    void the_same_actions_give_the_same_state_again() {
        var one = rehearsing(TestScript.birth().fee(10_000)).upTo(Stage.DONE);
        var other = rehearsing(TestScript.birth().fee(10_000)).upTo(Stage.DONE);
        assertThat(other.state()).isEqualTo(one.state());
    }

    @Test
    void an_action_that_does_not_fit_changes_nothing() {
        var start = rehearsing(TestScript.birth());
        var played = start.tried(new Action.DeclareAndSend(true));
        assertThat(played.outcome()).isInstanceOf(Outcome.NotNow.class);
        assertThat(played.next()).isEqualTo(start.state());
    }

    @Test
    void what_is_done_at_the_counter_ends_rightly_before_signing_in() {
        var done = rehearsing(TestScript.birth().atCounterOnly())
                .does(new Action.ChooseProcedure("1.001193"))
                .does(new Action.ChooseChannel(false))
                .does(new Action.TakePapers(Set.of("good")))
                .does(new Action.ChooseCommune(TestScript.COMMUNE));
        assertThat(done.state().stage()).isEqualTo(Stage.DONE);
        assertThat(done.state().signedIn()).isFalse();
    }
}
