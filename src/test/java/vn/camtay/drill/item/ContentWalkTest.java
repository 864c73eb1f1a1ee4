package vn.camtay.drill.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every item that comes with the program, one by one and all together.
class ContentWalkTest {
    private static final Set<NextStep> AFTER_HARM =
            EnumSet.of(NextStep.BANK_FIRST, NextStep.REPORT_156, NextStep.REPORT_5656, NextStep.BLOCK);

    private final List<Item> items = Items.shipped().list();

    static Stream<Item> items() {
        return Items.shipped().list().stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void nothing_is_wrong_with_it(Item item) {
        assertThat(ItemChecks.problems(item)).isEmpty();
    }

    @Test
    void there_are_at_least_160_and_half_are_genuine_in_every_channel() {
        assertThat(items).hasSizeGreaterThanOrEqualTo(160);
        for (var channel : Channel.values()) {
            var here = Items.shipped().of(channel);
            assertThat(here).as(channel.name()).hasSizeGreaterThanOrEqualTo(20);
            assertThat(here.stream().filter(Item::genuine)).hasSize(here.size() / 2);
        }
    }

    @Test
    void fakes_show_all_24_official_forms_and_every_local_one() {
        var fakes = items.stream().filter(item -> !item.genuine()).toList();
        assertThat(fakes.stream()
                        .flatMap(item -> item.forms().stream())
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(fakes.stream().flatMap(item -> item.local().stream()).distinct())
                .containsExactlyInAnyOrder(LocalForm.values());
    }

    @Test
    void each_local_form_has_a_genuine_double() {
        assertThat(items.stream()
                        .filter(Item::genuine)
                        .flatMap(item -> item.local().stream())
                        .distinct())
                .containsExactlyInAnyOrder(LocalForm.values());
    }

    @Test
    void every_channel_has_fakes_and_genuine_items_for_the_weak_and_the_strong() {
        for (var channel : Channel.values()) {
            for (var genuine : List.of(true, false)) {
                assertThat(Items.shipped().of(channel).stream()
                                .filter(item -> item.genuine() == genuine)
                                .map(Item::difficulty)
                                .distinct()
                                .count())
                        .as("%s genuine %s", channel, genuine)
                        .isGreaterThan(1);
            }
        }
    }

    /// Whoever calls everything a fake is right on half; genuine items that nobody would doubt teach nothing.
    @Test
    void genuine_items_are_mostly_not_easy() {
        var genuine = items.stream().filter(Item::genuine).toList();
        assertThat(genuine.stream().filter(item -> item.difficulty() == Difficulty.EASY))
                .hasSizeLessThan(genuine.size() / 5);
    }

    @Test
    void nobody_is_told_to_report_something_genuine() {
        assertThat(items.stream().filter(Item::genuine))
                .allSatisfy(item -> assertThat(item.next()).doesNotContainAnyElementsOf(AFTER_HARM));
    }

    @Test
    void every_kind_of_sign_and_step_is_used() {
        var signs = items.stream()
                .flatMap(item -> item.signs().stream())
                .map(Sign::kind)
                .collect(Collectors.toSet());
        var steps = items.stream().flatMap(item -> item.next().stream()).collect(Collectors.toSet());
        assertThat(signs).containsAll(Arrays.asList(SignKind.values()));
        assertThat(steps).containsAll(Arrays.asList(NextStep.values()));
    }

    @Test
    void no_two_items_say_the_same() {
        assertThat(items.stream().map(Item::title)).doesNotHaveDuplicates();
        assertThat(items.stream().map(Item::why)).doesNotHaveDuplicates();
    }
}
