package vn.camtay.studio.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.measure.SeedBriefs;
import vn.camtay.studio.speech.Narration.Fit;
import vn.camtay.studio.speech.Rate;

class WriterTest {
    /// Every brief of the seeded set, in every kind.
    @TestFactory
    List<DynamicTest> its_own_drafts_pass_the_checks() {
        var briefs = SeedBriefs.all();
        assertThat(briefs).hasSizeGreaterThanOrEqualTo(20);
        return briefs.entrySet().stream()
                .flatMap(facts -> ProductKind.all().stream()
                        .map(kind -> DynamicTest.dynamicTest(
                                facts.getKey() + " " + kind.id(), () -> passes(new Brief(kind, facts.getValue())))))
                .toList();
    }

    private static void passes(Brief brief) {
        var outcome = Writer.write(brief);
        assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
        if (outcome instanceof WriteOutcome.Written written) {
            assertThat(Check.of(brief).read(written.text()).problems()).isEmpty();
        }
    }

    @Test
    void without_facts_there_is_no_draft() {
        assertThat(Writer.write(new Brief(ProductKind.ARTICLE, List.of(" ")))).isInstanceOf(WriteOutcome.NoFacts.class);
        assertThat(Writer.write(new Brief(ProductKind.ARTICLE, List.of("Lớp có 20 người."))))
                .isInstanceOf(WriteOutcome.TooFewFacts.class);
    }

    @Test
    void a_fact_with_personal_data_stays_in_the_brief() {
        var facts = List.of(
                "UBND xã Lộc Hưng mở lớp học tại nhà văn hóa ấp 1 ngày 27/12/2025.",
                "Ông Trần Văn Minh, CCCD 070060001234, dự lớp.");
        assertThat(Writer.poster(new Brief(ProductKind.POSTER, facts)).text())
                .contains("Ngày 27/12/2025", "Tại nhà văn hóa ấp 1")
                .doesNotContain("070060001234");
    }

    @Test
    void a_poster_keeps_within_its_letters() {
        for (var facts : SeedBriefs.all().values()) {
            var words = Writer.poster(new Brief(ProductKind.POSTER, facts));
            assertThat(words.headline().length()).isLessThanOrEqualTo(PosterWords.HEADLINE_LETTERS);
            assertThat(words.text().lines()).allMatch(line -> line.length() <= PosterWords.LINE_LETTERS);
        }
    }

    @Test
    void a_video_fits_a_slow_and_a_fast_reader() {
        for (var facts : SeedBriefs.all().values()) {
            for (var rate : List.of(new Rate(150), new Rate(240))) {
                assertThat(Writer.scenes(new Brief(ProductKind.VIDEO_SCRIPT, facts), rate)
                                .fit())
                        .isInstanceOf(Fit.Fits.class);
            }
        }
    }
}
