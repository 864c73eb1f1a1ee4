package vn.camtay.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.shared.Ids;
import vn.camtay.store.TestDatabase;
import vn.camtay.studio.CheckedBy;
import vn.camtay.studio.Product;
import vn.camtay.studio.ReleaseBlocker.Blocked;
import vn.camtay.studio.TestStudio;
import vn.camtay.studio.Version;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChainTest {
    private static final UUID LAN = new UUID(7, 1);
    private static final UUID HAI = new UUID(7, 2);
    private static final UUID TRAINER = new UUID(7, 3);
    private final Ids ids = new Ids();
    private final TestStudio studio;
    private final Chain chain;
    private final Reviews reviews;
    private final Comments comments;
    private final Product product;
    private final Version version;

    ChainTest(TestDatabase database) {
        studio = new TestStudio(database);
        chain = studio.bean(Chain.class);
        reviews = studio.bean(Reviews.class);
        comments = studio.bean(Comments.class);
        product = studio.article();
        version = studio.write(product, "Lớp học của ấp\n\nLớp có 34 người.");
    }

    private TakeStep step(Deed deed, String reason, UUID by) {
        return new TakeStep(product, ids.next(), version.id(), deed, reason, by);
    }

    private Standing taken(StepOutcome outcome) {
        return ((StepOutcome.Taken) outcome).now();
    }

    @Test
    void keeps_who_handed_in_for_all_and_lets_no_second_one() {
        var handIn = step(Deed.HANDED_IN, "", LAN);
        assertThat(taken(chain.take(handIn)).last().map(Step::by)).contains(LAN);
        assertThat(chain.take(step(Deed.HANDED_IN, "", HAI))).isInstanceOf(StepOutcome.Elsewhere.class);
        assertThat(taken(chain.take(handIn)).steps()).hasSize(1);
        assertThat(chain.standing(product).last().map(Step::by)).contains(LAN);
    }

    @Test
    void sends_nothing_back_without_a_reason() {
        chain.take(step(Deed.HANDED_IN, "", LAN));
        assertThat(chain.take(step(Deed.TRAINER_RETURNED, " ", TRAINER))).isInstanceOf(StepOutcome.NoReason.class);
        assertThat(taken(chain.take(step(Deed.TRAINER_RETURNED, "Ngày học sai.", TRAINER)))
                        .sentBack()
                        .map(Step::reason))
                .contains("Ngày học sai.");
    }

    @Test
    void decides_nothing_on_a_version_the_group_wrote_over() {
        chain.take(step(Deed.HANDED_IN, "", LAN));
        var newer = studio.write(product, "Lớp học của ấp\n\nLớp có 35 người.");
        var outcome = chain.take(step(Deed.TRAINER_PASSED, "", TRAINER));
        assertThat(outcome).isInstanceOfSatisfying(StepOutcome.NewerVersion.class, stale -> {
            assertThat(stale.now().newest()).contains(newer);
            assertThat(stale.now().restarted()).isTrue();
        });
    }

    @Test
    void keeps_what_was_overridden_and_the_label_beside_the_release() {
        chain.take(step(Deed.HANDED_IN, "", LAN));
        chain.take(step(Deed.TRAINER_PASSED, "", TRAINER));
        var blocked = List.of(
                new Blocked("studio.release.blocked.checks", List.of("2"), Optional.empty()),
                new Blocked("studio.release.blocked.wrong", List.of("Có cờ không?"), Optional.empty()));
        chain.take(new TakeStep(
                product,
                ids.next(),
                version.id(),
                Deed.RELEASED,
                "Cần phát ngay.",
                blocked,
                Optional.of("UBND xã Lộc Hưng"),
                TRAINER));
        var release = chain.standing(product).open().orElseThrow().release();
        assertThat(release.overridden()).isEqualTo(blocked);
        assertThat(release.checked().map(CheckedBy::unit)).contains("UBND xã Lộc Hưng");
        assertThat(chain.standings(product.commune(), List.of(product)).get(product.id()))
                .isEqualTo(chain.standing(product));
    }

    @Test
    void withdraws_what_people_see_even_when_the_group_wrote_on() {
        chain.take(step(Deed.HANDED_IN, "", LAN));
        chain.take(step(Deed.TRAINER_PASSED, "", TRAINER));
        chain.take(step(Deed.RELEASED, "", TRAINER));
        studio.write(product, "Lớp học của ấp\n\nLớp có 35 người.");
        assertThat(taken(chain.take(step(Deed.WITHDRAWN, "Sai ngày.", TRAINER))).open())
                .isEmpty();
        assertThat(chain.take(step(Deed.WITHDRAWN, "Sai ngày.", TRAINER))).isInstanceOf(StepOutcome.Elsewhere.class);
    }

    private ReviewVersion review(boolean pass, Map<String, Integer> levels, String words) {
        return new ReviewVersion(product, ids.next(), version.id(), pass, levels, words, TRAINER);
    }

    private static Map<String, Integer> all(int level) {
        var levels = new HashMap<String, Integer>();
        Rubric.ours().criteria().forEach(criterion -> levels.put(criterion.id(), level));
        return levels;
    }

    @Test
    void passes_on_what_was_looked_at_by_every_criterion() {
        chain.take(step(Deed.HANDED_IN, "", LAN));
        assertThat(reviews.review(review(true, Map.of("true", 2), ""))).isInstanceOf(ReviewOutcome.CriteriaOpen.class);
        reviews.review(review(true, all(2), "Rõ ràng lắm."));
        assertThat(chain.standing(product).stage()).isEqualTo(Stage.WITH_COMMUNICATIONS);
        var found =
                reviews.latest(product.commune(), product.id(), version.id()).orElseThrow();
        assertThat(found.points()).isEqualTo(12);
        assertThat(found.words()).isEqualTo("Rõ ràng lắm.");
        assertThat(found.levels()).isEqualTo(all(2));
    }

    @Test
    void keeps_no_review_of_a_decision_that_came_too_late() {
        assertThat(reviews.review(review(true, all(2), "")))
                .isInstanceOfSatisfying(
                        ReviewOutcome.Decided.class,
                        decided -> assertThat(decided.step()).isInstanceOf(StepOutcome.Elsewhere.class));
        assertThat(reviews.listOf(product.commune(), product.id())).isEmpty();
    }

    private SayWords words(String words) {
        return new SayWords(product, ids.next(), version.id(), Optional.of(studio.hamlet()), words, HAI);
    }

    @Test
    void masks_personal_data_before_a_comment_is_kept() {
        assertThat(comments.say(words("Tôi thích chỗ này. Gọi tôi số 0900 000 123 nhé."), List.of()))
                .isEqualTo(new CommentOutcome.Kept(1));
        assertThat(comments.say(words("bai cua thi lua hay qua"), List.of("Thị Lụa")))
                .isEqualTo(new CommentOutcome.Kept(1));
        var kept = comments.listOf(product.commune(), product.id());
        assertThat(kept).extracting(Comment::words).allMatch(said -> said.contains("["));
        assertThat(kept.toString()).doesNotContain("0900", "lua hay");
    }

    @Test
    void refuses_empty_long_and_classified_words() {
        assertThat(comments.say(words(" "), List.of())).isInstanceOf(CommentOutcome.Empty.class);
        assertThat(comments.say(words("hay ".repeat(200)), List.of())).isInstanceOf(CommentOutcome.TooLong.class);
        assertThat(comments.say(words("Trong tài liệu lưu hành nội bộ có ghi."), List.of()))
                .isInstanceOf(CommentOutcome.Classified.class);
        assertThat(comments.listOf(product.commune(), product.id())).isEmpty();
    }

    @Test
    void hides_a_comment_with_a_reason_once_and_for_all() {
        comments.say(words("Bài dở quá."), List.of());
        var said = comments.listOf(product.commune(), product.id()).getFirst();
        assertThat(comments.hide(product, said.id(), " ", TRAINER)).isEqualTo(HideOutcome.NO_REASON);
        assertThat(comments.hide(product, new UUID(0, 9), "Không tử tế.", TRAINER))
                .isEqualTo(HideOutcome.UNKNOWN);
        assertThat(comments.hide(product, said.id(), "Không tử tế.", TRAINER)).isEqualTo(HideOutcome.HIDDEN);
        assertThat(comments.listOf(product.commune(), product.id()).getFirst().hidden())
                .contains("Không tử tế.");
    }
}
