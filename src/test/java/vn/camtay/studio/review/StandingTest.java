package vn.camtay.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.Version;

class StandingTest {
    private static final Instant NOON = Instant.parse("2025-12-27T05:00:00Z");
    private static final ProductId PRODUCT = new ProductId(new UUID(1, 1));
    private static final UUID LAN = new UUID(7, 1);
    private final Version first = version(1);
    private final Version second = version(2);
    private int minute;

    private static Version version(int number) {
        return new Version(new UUID(2, number), number, "Bản " + number, "", MadeWith.HAND, NOON, LAN);
    }

    /// Each a minute after the one before.
    private Step step(Version version, Deed deed) {
        return step(version, deed, ++minute);
    }

    private static Step step(Version version, Deed deed, int minute) {
        return new Step(
                new UUID(3, minute),
                PRODUCT,
                version.id(),
                deed,
                deed.wantsReason() ? "Sửa ngày học." : "",
                List.of(),
                Optional.empty(),
                NOON.plusSeconds(60L * minute),
                LAN);
    }

    private Standing one(Deed... deeds) {
        return Standing.of(
                List.of(first),
                Arrays.stream(deeds).map(deed -> step(first, deed)).toList());
    }

    @Test
    void nothing_written_stands_with_its_group_and_allows_nothing() {
        var standing = Standing.of(List.of(), List.of());
        assertThat(standing.stage()).isEqualTo(Stage.WITH_GROUP);
        assertThat(Deed.values()).noneMatch(standing::allows);
    }

    @Test
    void goes_from_group_to_trainer_to_communications_to_everybody() {
        assertThat(one().stage()).isEqualTo(Stage.WITH_GROUP);
        assertThat(one(Deed.HANDED_IN).stage()).isEqualTo(Stage.WITH_TRAINER);
        assertThat(one(Deed.HANDED_IN, Deed.TRAINER_PASSED).stage()).isEqualTo(Stage.WITH_COMMUNICATIONS);
        var released = one(Deed.HANDED_IN, Deed.TRAINER_PASSED, Deed.RELEASED);
        assertThat(released.stage()).isEqualTo(Stage.RELEASED);
        assertThat(released.open().map(Standing.Open::version)).contains(first);
    }

    @Test
    void no_station_is_skipped() {
        assertThat(one(Deed.RELEASED).stage()).isEqualTo(Stage.WITH_GROUP);
        assertThat(one(Deed.RELEASED).open()).isEmpty();
        assertThat(one(Deed.HANDED_IN, Deed.RELEASED).stage()).isEqualTo(Stage.WITH_TRAINER);
        assertThat(one(Deed.TRAINER_PASSED).stage()).isEqualTo(Stage.WITH_GROUP);
    }

    @Test
    void whoever_sends_it_back_is_told_with_the_reason() {
        for (var deeds : List.of(
                List.of(Deed.HANDED_IN, Deed.TAKEN_BACK),
                List.of(Deed.HANDED_IN, Deed.TRAINER_RETURNED),
                List.of(Deed.HANDED_IN, Deed.TRAINER_PASSED, Deed.COMMUNICATIONS_RETURNED),
                List.of(Deed.HANDED_IN, Deed.TRAINER_PASSED, Deed.RELEASED, Deed.WITHDRAWN))) {
            var standing = one(deeds.toArray(Deed[]::new));
            assertThat(standing.stage()).isEqualTo(Stage.WITH_GROUP);
            assertThat(standing.sentBack().map(Step::deed)).contains(deeds.getLast());
            assertThat(standing.allows(Deed.HANDED_IN)).isTrue();
        }
    }

    @Test
    void is_taken_back_only_while_the_trainer_has_not_decided() {
        assertThat(one(Deed.HANDED_IN, Deed.TRAINER_PASSED, Deed.TAKEN_BACK).stage())
                .isEqualTo(Stage.WITH_COMMUNICATIONS);
        assertThat(one(Deed.HANDED_IN, Deed.TRAINER_PASSED).allows(Deed.TAKEN_BACK))
                .isFalse();
    }

    @Test
    void of_two_decisions_of_trainers_the_later_stands() {
        assertThat(one(Deed.HANDED_IN, Deed.TRAINER_PASSED, Deed.TRAINER_RETURNED)
                        .stage())
                .isEqualTo(Stage.WITH_GROUP);
        assertThat(one(Deed.HANDED_IN, Deed.TRAINER_RETURNED, Deed.TRAINER_PASSED)
                        .stage())
                .isEqualTo(Stage.WITH_COMMUNICATIONS);
    }

    @Test
    void the_first_of_two_members_who_hand_in_at_once_is_the_one() {
        var hers = step(first, Deed.HANDED_IN);
        var his = step(first, Deed.HANDED_IN);
        assertThat(Standing.of(List.of(first), List.of(his, hers)).last()).contains(hers);
    }

    @Test
    void a_new_version_begins_the_way_anew_and_says_so() {
        var handedIn = step(first, Deed.HANDED_IN);
        var passed = step(first, Deed.TRAINER_PASSED);
        var standing = Standing.of(List.of(first, second), List.of(handedIn, passed));
        assertThat(standing.stage()).isEqualTo(Stage.WITH_GROUP);
        assertThat(standing.restarted()).isTrue();
        assertThat(standing.allows(Deed.RELEASED)).isFalse();
        var again = Standing.of(List.of(first, second), List.of(handedIn, passed, step(second, Deed.HANDED_IN)));
        assertThat(again.stage()).isEqualTo(Stage.WITH_TRAINER);
        assertThat(again.restarted()).isFalse();
    }

    @Test
    void mending_what_was_sent_back_is_no_restart() {
        var steps = List.of(step(first, Deed.HANDED_IN), step(first, Deed.TRAINER_RETURNED));
        assertThat(Standing.of(List.of(first, second), steps).restarted()).isFalse();
    }

    @Test
    void people_keep_seeing_the_released_version_until_the_next_is_released() {
        var steps = new ArrayList<>(
                List.of(step(first, Deed.HANDED_IN), step(first, Deed.TRAINER_PASSED), step(first, Deed.RELEASED)));
        var both = List.of(first, second);
        assertThat(Standing.of(both, steps).open().map(Standing.Open::version)).contains(first);
        assertThat(Standing.of(both, steps).shown()).contains(first);
        steps.addAll(List.of(step(second, Deed.HANDED_IN), step(second, Deed.TRAINER_PASSED)));
        assertThat(Standing.of(both, steps).shown()).contains(second);
        steps.add(step(second, Deed.RELEASED));
        assertThat(Standing.of(both, steps).open().map(Standing.Open::version)).contains(second);
    }

    @Test
    void what_was_withdrawn_does_not_give_way_to_an_older_one() {
        var steps = List.of(
                step(first, Deed.HANDED_IN),
                step(first, Deed.TRAINER_PASSED),
                step(first, Deed.RELEASED),
                step(second, Deed.HANDED_IN),
                step(second, Deed.TRAINER_PASSED),
                step(second, Deed.RELEASED),
                step(second, Deed.WITHDRAWN));
        var standing = Standing.of(List.of(first, second), steps);
        assertThat(standing.open()).isEmpty();
        assertThat(standing.shown()).isEmpty();
    }

    /// What two machines know is put together in any order, and some of it twice.
    @Test
    void stands_the_same_for_every_order_of_the_steps() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var steps = new ArrayList<Step>();
            var count = 1 + random.nextInt(12);
            for (var i = 0; i < count; i++) {
                var version = random.nextBoolean() ? first : second;
                var deed = Deed.values()[random.nextInt(Deed.values().length)];
                steps.add(new Step(
                        new UUID(3, i),
                        PRODUCT,
                        version.id(),
                        deed,
                        "",
                        List.of(),
                        Optional.empty(),
                        NOON.plusSeconds(random.nextInt(5)), // some at the very same moment
                        LAN));
            }
            var expected = Standing.of(List.of(first, second), steps);
            steps.add(steps.get(random.nextInt(count)));
            Collections.shuffle(steps, random);
            assertThat(Standing.of(List.of(first, second), steps))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }
}
