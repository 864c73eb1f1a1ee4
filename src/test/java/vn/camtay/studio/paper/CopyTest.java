package vn.camtay.studio.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.text.Sentences;

class CopyTest {
    private static final String TEXT = """
            Bà con tự nộp hồ sơ

            Ba mươi người đã tự nộp được hồ sơ.

            Một. Hai. Ba. Bốn.
            Năm.
            """;

    @Test
    void an_article_has_title_opening_and_body() {
        assertThat(ArticleText.of(ProductKind.ARTICLE, TEXT))
                .isEqualTo(new ArticleText(
                        "Bà con tự nộp hồ sơ",
                        "Ba mươi người đã tự nộp được hồ sơ.",
                        List.of("Một. Hai. Ba. Bốn.", "Năm.")));
    }

    @Test
    void a_short_item_has_no_opening_and_a_sentence_is_no_title() {
        assertThat(ArticleText.of(ProductKind.SHORT_NEWS, TEXT).lead()).isEmpty();
        assertThat(ArticleText.of(ProductKind.SHORT_NEWS, "Mời bà con đi họp.").title())
                .isEmpty();
        assertThat(ArticleText.of(ProductKind.ARTICLE, " ")).isEqualTo(new ArticleText("", "", List.of()));
    }

    @Test
    void zalo_has_short_paragraphs_and_ends_with_who_wrote_it_sources_and_label() {
        var copy = new Copy(
                ArticleText.of(ProductKind.ARTICLE, TEXT), "Nhóm ấp 1", "Có AI hỗ trợ.", List.of("Kế hoạch 459"));
        assertThat(copy.zalo()).isEqualTo("""
                Bà con tự nộp hồ sơ

                Ba mươi người đã tự nộp được hồ sơ.

                Một. Hai.

                Ba. Bốn.

                Năm.

                Nhóm ấp 1

                Nguồn:
                - Kế hoạch 459

                Có AI hỗ trợ.""");
    }

    @Test
    void facebook_begins_with_the_opening_and_adds_nothing_of_its_own() {
        var copy = new Copy(ArticleText.of(ProductKind.ARTICLE, TEXT), "", "", List.of());
        assertThat(copy.facebook())
                .isEqualTo("Bà con tự nộp hồ sơ\nBa mươi người đã tự nộp được hồ sơ.\n\nMột. Hai. Ba.\n\nBốn.\n\nNăm.");
    }

    @Test
    void a_stop_after_an_abbreviation_or_in_a_number_ends_no_sentence() {
        assertThat(Sentences.of("Ở TP. Đồng Xoài có 1.350 người. ThS. Lê nói: “Tốt.” Hết rồi?"))
                .containsExactly("Ở TP. Đồng Xoài có 1.350 người.", "ThS. Lê nói: “Tốt.”", "Hết rồi?");
    }
}
