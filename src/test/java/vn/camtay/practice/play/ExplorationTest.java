package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.practice.pack.Scenario.Beginning;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.trouble.Effect;

/// Every state of small scripts of every kind; the shipped scenarios are walked in the same way with their packs.
class ExplorationTest {
    static Stream<TestScript> scripts() {
        return Stream.of(
                TestScript.birth(),
                TestScript.birth().atCounterOnly(),
                TestScript.birth().fee(10_000),
                TestScript.birth().beginning(Beginning.NO_ACCOUNT),
                TestScript.birth().beginning(Beginning.NEW_PHONE),
                TestScript.birth().ending(Ending.LATE),
                TestScript.birth().fee(5_000).ending(Ending.PAY_LATER),
                TestScript.birth().ending(Ending.ALTERED_RESULT),
                TestScript.birth()
                        .with(TestScript.silentFault("dossier-empty", Stage.RECEIPT, Effect.ATTACHED_GONE))
                        .with(TestScript.scam("fake-officer", Stage.CODE)),
                TestScript.birth()
                        .fee(10_000)
                        .with(TestScript.fault("signed-out", Stage.FORM, Effect.SIGNED_OUT, Effect.NONE))
                        .with(TestScript.fault("money-taken", Stage.RECEIPT, Effect.MONEY_TAKEN, Effect.MONEY_FOUND)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void no_action_throws_nothing_is_stuck_and_the_goal_is_reachable(TestScript script) {
        var walked = Exploration.of(script.build());
        assertThat(walked.goals()).isNotEmpty();
        assertThat(walked.stuck()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void who_knows_how_comes_to_the_goal_from_everywhere(TestScript given) {
        var script = given.build();
        var play = new Play(script);
        var moves = new Moves(script);
        for (var from : Exploration.of(script).all()) {
            var state = play.play(from, Part.TRAINER, new Action.Resume(), Exploration.NOW)
                    .next();
            state = play.play(state, Part.CLERK, new Action.StandUp(), Exploration.NOW)
                    .next();
            for (var steps = 0; !state.isOver() && steps < 60; steps++) {
                state = play.play(state, Part.RESIDENT, moves.best(state), Exploration.NOW)
                        .next();
            }
            assertThat(state.isOver()).as("%s", from).isTrue();
        }
    }
}
