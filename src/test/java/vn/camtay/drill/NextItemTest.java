package vn.camtay.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.item.Difficulty;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;

class NextItemTest {
    private static final Instant AT = Instant.parse("2025-12-27T07:00:00Z");
    private static final SittingId HERE = new SittingId(new UUID(1, 1));

    private final List<Item> shelf = TestItems.shelf(1);

    @Test
    void a_first_session_meets_each_channel_once_half_of_them_true() {
        for (var seed = 0; seed < 30; seed++) {
            var had = session(seed, List.of(), item -> Judgement.TRUST);
            assertThat(had).hasSize(SittingKind.PRACTISED);
            assertThat(had.stream().map(Item::channel).distinct()).hasSize(Channel.values().length);
            assertThat(had.stream().filter(Item::genuine)).hasSize(SittingKind.PRACTISED / 2);
        }
    }

    @Test
    void the_same_facts_give_the_same_items_and_another_seed_others() {
        Function<Item, Judgement> right = item -> item.genuine() ? Judgement.TRUST : Judgement.DOUBT;
        assertThat(session(5, List.of(), right)).isEqualTo(session(5, List.of(), right));
        assertThat(session(5, List.of(), right)).isNotEqualTo(session(6, List.of(), right));
    }

    @Test
    void a_weak_channel_comes_more_often() {
        var before = new ArrayList<Answer>();
        for (var i = 0; i < 6; i++) {
            for (var channel : Channel.values()) {
                var item = TestItems.item(channel, 50 + i, false, Difficulty.MEDIUM);
                before.add(answer(item, channel == Channel.CALL ? Judgement.TRUST : Judgement.DOUBT));
            }
        }
        var calls = 0;
        for (var seed = 0; seed < 20; seed++) {
            var had = session(seed, before, item -> item.genuine() ? Judgement.TRUST : Judgement.DOUBT);
            calls += (int)
                    had.stream().filter(item -> item.channel() == Channel.CALL).count();
        }
        assertThat(calls).isGreaterThan(2 * 20);
    }

    @Test
    void who_is_often_right_gets_harder_items_and_who_is_often_wrong_easier_ones() {
        assertThat(difficulties(item -> item.genuine() ? Judgement.TRUST : Judgement.DOUBT))
                .contains(Difficulty.HARD)
                .doesNotContain(Difficulty.EASY);
        assertThat(difficulties(item -> item.genuine() ? Judgement.DOUBT : Judgement.TRUST))
                .contains(Difficulty.EASY)
                .doesNotContain(Difficulty.HARD);
    }

    /// After three sessions on a shelf where everything is there in plenty.
    private Set<Difficulty> difficulties(Function<Item, Judgement> judging) {
        var plenty = new ArrayList<Item>();
        for (var number = 1; number < 80; number += 6) {
            plenty.addAll(TestItems.shelf(number));
        }
        var before = new ArrayList<Answer>();
        for (var session = 0; session < 8; session++) {
            play(session, before, plenty, judging).forEach(item -> before.add(answer(item, judging.apply(item))));
        }
        return play(9, before, plenty, judging).stream().map(Item::difficulty).collect(Collectors.toSet());
    }

    @Test
    void what_was_seen_least_comes_first() {
        var before = shelf.stream()
                .filter(item -> item.difficulty() == Difficulty.MEDIUM)
                .map(item -> answer(item, Judgement.VERIFY))
                .toList();
        assertThat(session(3, before, item -> Judgement.VERIFY))
                .noneMatch(item -> item.difficulty() == Difficulty.MEDIUM);
    }

    @Test
    void a_sheet_gives_all_its_items_once_in_an_order_of_the_persons_own() {
        var form = TestItems.form(60);
        var orders = new ArrayList<List<Item>>();
        for (var seed : List.of(1L, 2L)) {
            var had = new ArrayList<Item>();
            var here = new ArrayList<Answer>();
            var next = new NextItem(seed, List.of(), here).ofForm(form);
            while (next.isPresent()) {
                had.add(next.get());
                here.add(answer(next.get(), Judgement.TRUST));
                next = new NextItem(seed, List.of(), here).ofForm(form);
            }
            assertThat(had).containsExactlyInAnyOrderElementsOf(form);
            orders.add(had);
        }
        assertThat(orders.get(0)).isNotEqualTo(orders.get(1));
    }

    @Test
    void any_shelf_and_any_answers_end_a_session_without_repeats() {
        var random = new Random(12);
        for (var run = 0; run < 60; run++) {
            var some = shelf.stream().filter(_ -> random.nextInt(4) == 0).toList();
            var had = play(run, List.of(), some, _ -> Judgement.values()[random.nextInt(3)]);
            assertThat(had).doesNotHaveDuplicates().hasSize(Math.min(SittingKind.PRACTISED, some.size()));
        }
    }

    private List<Item> session(long seed, List<Answer> before, Function<Item, Judgement> judging) {
        return play(seed, before, shelf, judging);
    }

    private static List<Item> play(
            long seed, List<Answer> before, List<Item> shelf, Function<Item, Judgement> judging) {
        var had = new ArrayList<Item>();
        var here = new ArrayList<Answer>();
        var next = new NextItem(seed, before, here).ofShelf(shelf);
        while (next.isPresent()) {
            had.add(next.get());
            here.add(answer(next.get(), judging.apply(next.get())));
            next = new NextItem(seed, before, here).ofShelf(shelf);
        }
        return had;
    }

    static Answer answer(Item item, Judgement judgement) {
        return new Answer(
                UUID.randomUUID(),
                HERE,
                new UUID(2, 2),
                SittingKind.PRACTICE,
                new Answer.Shown(item.code().text(), item.channel(), item.genuine(), item.difficulty()),
                judgement,
                Sureness.FAIRLY,
                Set.of(),
                AT);
    }
}
