package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.practice.pack.Packs;
import vn.camtay.practice.pack.Scenario.Ending;

/// Every state of every scenario that comes with the program.
class ShippedScenariosTest {
    private static final Packs PACKS = Packs.ours();

    static Stream<Arguments> scenarios() {
        return PACKS.list().stream()
                .flatMap(pack -> pack.scenarios().stream().map(one -> Arguments.of(pack.id(), one.id())));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void no_action_throws_nothing_is_stuck_and_the_end_is_reachable(String pack, String scenario) {
        var script = PACKS.scriptOf(pack, scenario);
        var walked = Exploration.of(script);
        if (script.scenario().ending() == Ending.REFUSED) {
            assertThat(walked.toldEnds()).isNotEmpty();
        } else {
            assertThat(walked.goals()).isNotEmpty();
        }
        assertThat(walked.stuck()).isEmpty();
    }
}
