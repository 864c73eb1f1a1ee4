package vn.camtay.drill.item;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Before and after are measured by different items, so the two forms must be worth the same.
class FormsTest {
    private static final int LENGTH = 20;

    private final List<Item> a = Items.shipped().formA();
    private final List<Item> b = Items.shipped().formB();

    private record Cell(Channel channel, boolean genuine, Difficulty difficulty) {}

    @Test
    void each_has_twenty_items_half_of_them_genuine() {
        for (var form : List.of(a, b)) {
            assertThat(form).hasSize(LENGTH).doesNotHaveDuplicates();
            assertThat(form.stream().filter(Item::genuine)).hasSize(LENGTH / 2);
        }
    }

    @Test
    void they_share_no_item() {
        assertThat(a).doesNotContainAnyElementsOf(b);
    }

    @Test
    void each_shows_every_channel_genuine_and_fake() {
        for (var form : List.of(a, b)) {
            for (var channel : Channel.values()) {
                assertThat(form.stream()
                                .filter(item -> item.channel() == channel)
                                .map(Item::genuine))
                        .contains(true, false);
            }
        }
    }

    @Test
    void channel_by_channel_they_are_as_hard() {
        assertThat(cells(a)).isEqualTo(cells(b));
        assertThat(a.stream().map(Item::difficulty)).contains(Difficulty.values());
    }

    @Test
    void their_stories_fit_about_as_well() {
        assertThat(fit(a, true)).isCloseTo(fit(b, true), within(1.0));
        assertThat(fit(a, false)).isCloseTo(fit(b, false), within(1.0));
    }

    @Test
    void their_order_gives_no_key_away() {
        for (var form : List.of(a, b)) {
            var longest = 1;
            var run = 1;
            for (var i = 1; i < form.size(); i++) {
                run = form.get(i).genuine() == form.get(i - 1).genuine() ? run + 1 : 1;
                longest = Math.max(longest, run);
            }
            assertThat(longest).isBetween(2, 4);
        }
        assertThat(a.stream().map(Item::genuine).toList())
                .isNotEqualTo(b.stream().map(Item::genuine).toList());
    }

    private static Map<Cell, Long> cells(List<Item> form) {
        return form.stream()
                .collect(groupingBy(item -> new Cell(item.channel(), item.genuine(), item.difficulty()), counting()));
    }

    private static double fit(List<Item> form, boolean genuine) {
        return form.stream()
                .filter(item -> item.genuine() == genuine)
                .mapToInt(item -> item.premise().fit())
                .average()
                .orElseThrow();
    }
}
