package vn.camtay.studio.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.shared.Ids;
import vn.camtay.store.TestDatabase;
import vn.camtay.studio.CheckedBy;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.Product;
import vn.camtay.studio.ReleaseBlocker.Blocked;
import vn.camtay.studio.TestStudio;
import vn.camtay.studio.Version;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.review.Deed;
import vn.camtay.studio.review.Standing;
import vn.camtay.studio.review.StepOutcome;
import vn.camtay.studio.review.TakeStep;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReleasesTest {
    private static final UUID OFFICE = new UUID(7, 9);
    private static final String RIGHT = "Lớp học của ấp có 34 người. Mời bà con đến học.";
    private static final String WRONG = "Lớp học của ấp có 35 người. Mời bà con đến học.";

    private final Ids ids = new Ids();
    private final TestStudio studio;
    private final Releases releases;
    private final Answers answers;
    private final Chain chain;
    private final Product product;

    ReleasesTest(TestDatabase database) {
        studio = new TestStudio(database);
        releases = studio.bean(Releases.class);
        answers = studio.bean(Answers.class);
        chain = studio.bean(Chain.class);
        product = studio.begin(ProductKind.POSTER);
    }

    /// Written, handed in and passed by the trainer.
    private Version waiting(String text, MadeWith with) {
        var version = studio.write(product, text, with);
        for (var deed : new Deed[] {Deed.HANDED_IN, Deed.TRAINER_PASSED}) {
            chain.take(new TakeStep(product, ids.next(), version.id(), deed, "", OFFICE));
        }
        return version;
    }

    private void answer(Version version, Answer answer) {
        var all = new HashMap<String, Answer>();
        ReleaseList.ours()
                .of(product.kind(), version.text())
                .forEach(asked -> all.put(asked.item().id(), answer));
        answers.give(product, version.id(), ids.next(), all, OFFICE);
    }

    private ReleaseProduct request(Version version, String checkedBy, Optional<String> override) {
        return new ReleaseProduct(product, ids.next(), version.id(), checkedBy, override, OFFICE);
    }

    private Optional<Standing.Open> open() {
        return chain.standing(product).open();
    }

    private long audited(String action) {
        return studio.access
                .store
                .jdbc()
                .sql("select count(*) from audit where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }

    @Test
    void releases_what_is_green_and_answered() {
        var version = waiting(RIGHT, MadeWith.HAND);
        answer(version, Answer.ABSENT);
        assertThat(releases.inTheWay(product, version)).isEmpty();
        var request = request(version, "", Optional.empty());
        assertThat(releases.release(request)).isInstanceOf(ReleaseOutcome.Decided.class);
        releases.release(request);
        assertThat(open().orElseThrow().version()).isEqualTo(version);
        assertThat(open().orElseThrow().release().checked()).isEmpty();
        assertThat(audited("studio.released")).isEqualTo(1);
    }

    @Test
    void releases_nothing_while_a_check_is_red_or_a_question_open() {
        var version = waiting(WRONG, MadeWith.HAND);
        assertThat(releases.release(request(version, "", Optional.empty())))
                .isInstanceOfSatisfying(
                        ReleaseOutcome.InTheWay.class,
                        inTheWay -> assertThat(inTheWay.what())
                                .extracting(Blocked::key)
                                .containsExactlyInAnyOrder(
                                        "studio.release.blocked.checks", "studio.release.blocked.questions"));
        assertThat(open()).isEmpty();
    }

    @Test
    void an_answer_that_it_is_not_right_stands_in_the_way_until_the_last_one_says_otherwise() {
        var version = waiting(RIGHT, MadeWith.HAND);
        answer(version, Answer.ABSENT);
        answers.give(product, version.id(), ids.next(), Map.of("flag", Answer.WRONG), OFFICE);
        assertThat(releases.inTheWay(product, version))
                .extracting(Blocked::key)
                .containsExactly("studio.release.blocked.wrong");
        answers.give(product, version.id(), ids.next(), Map.of("flag", Answer.RIGHT), OFFICE);
        assertThat(releases.inTheWay(product, version)).isEmpty();
    }

    @Test
    void answers_for_one_version_say_nothing_of_the_next() {
        answer(waiting(WRONG, MadeWith.HAND), Answer.ABSENT);
        var next = waiting(RIGHT, MadeWith.HAND);
        assertThat(releases.inTheWay(product, next))
                .extracting(Blocked::key)
                .containsExactly("studio.release.blocked.questions");
    }

    @Test
    void an_override_wants_a_reason_is_audited_and_shows_what_it_passed_over() {
        var version = waiting(WRONG, MadeWith.HAND);
        assertThat(releases.release(request(version, "", Optional.of(" "))))
                .isInstanceOf(ReleaseOutcome.NoReason.class);
        releases.release(request(version, "", Optional.of("Cần báo bão ngay.")));
        var release = open().orElseThrow().release();
        assertThat(release.reason()).isEqualTo("Cần báo bão ngay.");
        assertThat(release.overridden()).hasSize(2);
        assertThat(audited("studio.release-overridden")).isEqualTo(1);
    }

    @Test
    void no_override_skips_a_station() {
        var version = studio.write(product, RIGHT);
        assertThat(releases.release(request(version, "", Optional.of("Vội lắm."))))
                .isInstanceOfSatisfying(
                        ReleaseOutcome.Decided.class,
                        decided -> assertThat(decided.step()).isInstanceOf(StepOutcome.Elsewhere.class));
        assertThat(open()).isEmpty();
        assertThat(audited("studio.release-overridden")).isZero();
    }

    @Test
    void what_ai_took_part_in_carries_a_label_that_names_who_checked_it_and_when() {
        waiting(RIGHT, MadeWith.AI);
        var version = waiting(RIGHT, MadeWith.HAND);
        answer(version, Answer.ABSENT);
        assertThat(releases.release(request(version, " ", Optional.empty())))
                .isInstanceOf(ReleaseOutcome.NobodyNamed.class);
        releases.release(request(version, "UBND xã Lộc Hưng", Optional.empty()));
        var day = LocalDate.ofInstant(studio.access.clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(open().orElseThrow().release().checked().map(CheckedBy::label))
                .contains("Nội dung có sử dụng AI hỗ trợ; đã được UBND xã Lộc Hưng kiểm tra ngày " + day.getDayOfMonth()
                        + "/" + day.getMonthValue() + "/" + day.getYear() + ".");
    }

    @Test
    void what_is_withdrawn_is_gone_at_once_and_its_group_reads_why() {
        var version = waiting(RIGHT, MadeWith.HAND);
        answer(version, Answer.ABSENT);
        releases.release(request(version, "", Optional.empty()));
        releases.withdraw(product, ids.next(), version.id(), "Đổi ngày học.", OFFICE);
        assertThat(open()).isEmpty();
        assertThat(chain.standing(product).sentBack().orElseThrow().reason()).isEqualTo("Đổi ngày học.");
        assertThat(audited("studio.withdrawn")).isEqualTo(1);
    }
}
