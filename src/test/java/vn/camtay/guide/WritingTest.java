package vn.camtay.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.access.OfficeOnDatabase.CLERK;
import static vn.camtay.access.OfficeOnDatabase.COMMUNE;
import static vn.camtay.access.OfficeOnDatabase.ELSEWHERE;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.OfficeOnDatabase;
import vn.camtay.guide.WriteOutcome.ChangedMeanwhile;
import vn.camtay.guide.WriteOutcome.Unchanged;
import vn.camtay.guide.WriteOutcome.Unfit;
import vn.camtay.guide.WriteOutcome.Written;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WritingTest {
    private static final ArticleId BIRTH = new ArticleId("1.001193");

    private final OfficeOnDatabase office;
    private final Guide guide;
    private final Writing writing;

    WritingTest(TestDatabase database) {
        office =
                new OfficeOnDatabase(database, Versions.class, Picks.class, Guide.class, Writing.class, PickList.class);
        guide = office.bean(Guide.class);
        writing = office.bean(Writing.class);
    }

    @Test
    void a_commune_s_words_are_read_and_found_at_once_in_that_commune_only() {
        assertThat(guide.search(COMMUNE, "cua so xanh", 3))
                .extracting(Article::id)
                .doesNotContain(BIRTH);
        assertThat(write(withNotes("Nộp ở cửa sổ xanh."))).isInstanceOf(Written.class);
        var article = guide.findProcedure(COMMUNE, "1.001193").orElseThrow();
        assertThat(article.isOwn()).isTrue();
        assertThat(article.wording().lines(Topic.NOTES).written()).isEqualTo("Nộp ở cửa sổ xanh.");
        assertThat(article.procedure().orElseThrow().decision()).isEqualTo("163/QĐ-BTP");
        assertThat(guide.search(COMMUNE, "cua so xanh", 3)).contains(article);
        assertThat(guide.findArticle(ELSEWHERE, BIRTH)).contains(original());
        assertThat(guide.search(ELSEWHERE, "cua so xanh", 3))
                .extracting(Article::id)
                .doesNotContain(BIRTH);
        assertThat(office.audited("guide.written")).isEqualTo(1);
    }

    @Test
    void the_original_is_put_back_and_every_version_stays() {
        write(withNotes("Lời thứ nhất."));
        office.access.clock.forward(Duration.ofMinutes(5));
        write(withNotes("Lời thứ hai."));
        office.access.clock.forward(Duration.ofMinutes(5));
        assertThat(writing.takeBack(COMMUNE, BIRTH, CLERK)).isInstanceOf(Written.class);
        assertThat(guide.findArticle(COMMUNE, BIRTH)).contains(original());
        assertThat(guide.search(COMMUNE, "loi thu hai", 3))
                .extracting(Article::id)
                .doesNotContain(BIRTH);
        assertThat(writing.history(COMMUNE, BIRTH))
                .extracting(version -> version.text().map(ArticleText::notes))
                .containsExactly(Optional.empty(), Optional.of("Lời thứ hai."), Optional.of("Lời thứ nhất."));
        assertThat(writing.takeBack(COMMUNE, BIRTH, CLERK)).isEqualTo(new Unchanged());
        assertThat(writing.history(COMMUNE, BIRTH))
                .hasSize(3)
                .allMatch(version -> version.by().equals(CLERK));
    }

    @Test
    void an_article_nobody_worded_anew_cannot_be_put_back() {
        assertThatThrownBy(() -> writing.takeBack(COMMUNE, BIRTH, CLERK)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_request_twice_is_one_version() {
        var request = request(office.ids.next(), withNotes("Một lần."), "");
        var first = writing.write(request);
        assertThat(writing.write(request)).isEqualTo(first);
        assertThat(writing.history(COMMUNE, BIRTH)).hasSize(1);
        assertThat(office.audited("guide.written")).isEqualTo(1);
    }

    @Test
    void words_that_change_nothing_are_no_version() {
        var same = ArticleText.of(original().wording());
        assertThat(writing.write(request(office.ids.next(), same, ""))).isEqualTo(new Unchanged());
        assertThat(writing.history(COMMUNE, BIRTH)).isEmpty();
    }

    @Test
    void who_did_not_see_the_latest_words_is_told_and_overwrites_nothing() {
        var first = (Written) write(withNotes("Của chị Ba."));
        var late = writing.write(request(office.ids.next(), withNotes("Của anh Tư."), ""));
        assertThat(late)
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(Writing.seenBy(changed.now()))
                                .isEqualTo(first.version().id().toString()));
        assertThat(guide.findArticle(COMMUNE, BIRTH)
                        .orElseThrow()
                        .wording()
                        .lines(Topic.NOTES)
                        .written())
                .isEqualTo("Của chị Ba.");
    }

    @Test
    void words_that_would_not_be_an_article_are_refused_field_by_field() {
        var text = new ArticleText(
                " ", "", "", "birth, nowhere", "", "qua chim | 1 ngày | 0 đồng", "", "", "", "", "", "", "", "");
        assertThat(writing.write(request(office.ids.next(), text, ""))).isInstanceOfSatisfying(Unfit.class, unfit -> {
            assertThat(unfit.mistakes().keySet())
                    .containsExactlyInAnyOrder("title", "lead", "events", "ways", "prepare");
        });
        assertThat(guide.findArticle(COMMUNE, BIRTH)).contains(original());
    }

    @Test
    void a_part_that_is_too_long_is_refused() {
        assertThat(write(withNotes("a".repeat(601))))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.mistakes()).containsOnlyKeys("notes"));
        assertThat(write(withNotes(("a".repeat(500) + "\n").repeat(17)))).isInstanceOf(Unfit.class);
    }

    @Test
    void names_too_long_or_too_many_for_the_index_are_refused() {
        assertThat(write(withWords("a".repeat(40_000)))).isInstanceOf(Unfit.class);
        assertThat(write(withWords("b, ".repeat(10) + "c".repeat(161)))).isInstanceOf(Unfit.class);
        var many = java.util.stream.IntStream.range(0, 41)
                .mapToObj(i -> "tên " + i)
                .toList();
        assertThat(write(withWords(String.join(", ", many))))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.mistakes()).containsOnlyKeys("words"));
        assertThat(write(withWords(String.join(", ", many.subList(0, 40))))).isInstanceOf(Written.class);
        assertThat(guide.search(COMMUNE, "ten 39", 5)).extracting(Article::id).contains(BIRTH);
    }

    @Test
    void a_commune_adds_an_article_of_its_own_and_withdraws_it() {
        var fact = office.ids.next();
        var id = Writing.newId(fact);
        var text = new ArticleText(
                "Mất sóng ở ấp Sóc Lớn",
                "Điện thoại không có mạng.",
                "mất sóng, rớt mạng",
                "account",
                "",
                "",
                "",
                "",
                "",
                "",
                "Ra nhà văn hóa ấp có Wi-Fi.",
                "",
                "",
                "Ban điều hành ấp");
        assertThat(writing.write(new WriteArticle(fact, COMMUNE, id, Kind.ERROR, text, "", CLERK)))
                .isInstanceOf(Written.class);
        assertThat(guide.search(COMMUNE, "rot mang", 3)).first().satisfies(article -> {
            assertThat(article.id()).isEqualTo(id);
            assertThat(article.isAdded()).isTrue();
        });
        writing.takeBack(COMMUNE, id, CLERK);
        assertThat(guide.findArticle(COMMUNE, id)).isEmpty();
        assertThat(guide.search(COMMUNE, "rot mang", 3)).extracting(Article::id).doesNotContain(id);
    }

    @Test
    void the_latest_by_moment_and_id_is_read_whatever_order_versions_arrived_in() {
        var versions = office.bean(Versions.class);
        var early = version(new UUID(1, 2), "Sớm.", 0);
        var late = version(new UUID(1, 1), "Muộn.", 60);
        var alike = version(new UUID(1, 9), "Cùng lúc, mã lớn.", 60);
        office.access.store.write(() -> {
            for (var one : new Version[] {alike, late, early}) {
                assertThat(versions.add(COMMUNE, one)).isTrue();
                assertThat(versions.add(COMMUNE, one)).isFalse();
            }
        });
        assertThat(guide.findArticle(COMMUNE, BIRTH)
                        .orElseThrow()
                        .wording()
                        .lines(Topic.NOTES)
                        .written())
                .isEqualTo("Cùng lúc, mã lớn.");
    }

    private Version version(UUID id, String notes, int seconds) {
        var at = office.access.clock.instant().plusSeconds(seconds);
        return new Version(id, BIRTH, Kind.PROCEDURE, Optional.of(withNotes(notes)), at, CLERK, "other");
    }

    /// Written from the page as it is now.
    private WriteOutcome write(ArticleText text) {
        var seen = Writing.seenBy(guide.findArticle(COMMUNE, BIRTH).orElseThrow());
        return writing.write(request(office.ids.next(), text, seen));
    }

    private WriteArticle request(UUID fact, ArticleText text, String seen) {
        return new WriteArticle(fact, COMMUNE, BIRTH, Kind.PROCEDURE, text, seen, CLERK);
    }

    private Article original() {
        return guide.findOriginal(BIRTH).orElseThrow();
    }

    private ArticleText withWords(String words) {
        var text = ArticleText.of(original().wording());
        return new ArticleText(
                text.title(),
                text.lead(),
                words,
                text.events(),
                "",
                text.ways(),
                text.prepare(),
                text.how(),
                text.notes(),
                "",
                "",
                "",
                "",
                text.basis());
    }

    private ArticleText withNotes(String notes) {
        var text = ArticleText.of(original().wording());
        return new ArticleText(
                text.title(),
                text.lead(),
                text.words(),
                text.events(),
                "",
                text.ways(),
                text.prepare(),
                text.how(),
                notes,
                "",
                "",
                "",
                "",
                text.basis());
    }
}
