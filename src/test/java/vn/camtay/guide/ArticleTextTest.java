package vn.camtay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camtay.guide.content.ShippedGuide;

class ArticleTextTest {
    private static final ShippedGuide GUIDE = ShippedGuide.ours();

    @Test
    void every_shipped_article_says_the_same_after_being_written_out_and_read_again() {
        assertThat(GUIDE.articles())
                .allSatisfy(
                        article -> assertThat(ArticleText.of(article.wording()).wording(article.kind()))
                                .isEqualTo(article.wording()));
    }

    @Test
    void a_line_shows_what_it_is_by_its_first_sign() {
        assertThat(Lines.read("""
                Tờ khai
                 == Chỉ khi\u00a0nhờ người khác
                ? Giấy ủy quyền

                """).all())
                .containsExactly(
                        new Line(Line.Sort.PLAIN, "Tờ khai"),
                        new Line(Line.Sort.HEADING, "Chỉ khi nhờ người khác"),
                        new Line(Line.Sort.UNSURE, "Giấy ủy quyền"));
    }

    @Test
    void lines_are_grouped_under_their_headings_and_an_empty_group_is_none() {
        assertThat(Lines.read("a\n== Trống\n== Có\nb\nc").groups())
                .containsExactly(
                        new Lines.Group("", List.of(new Line(Line.Sort.PLAIN, "a"))),
                        new Lines.Group("Có", Lines.read("b\nc").all()));
    }

    @Test
    void a_way_is_read_with_or_without_tone_marks_and_only_with_three_columns() {
        assertThat(Way.read("truc tuyen, Bưu chính | 3 ngày | ? 8.000 đồng")).hasValueSatisfying(way -> {
            assertThat(way.means()).containsExactly(Means.ONLINE, Means.POST);
            assertThat(way.fee()).isEqualTo(new Line(Line.Sort.UNSURE, "8.000 đồng"));
        });
        for (var wrong : List.of("tại quầy | 3 ngày", "tại quầy | | 0", "qua chim | 1 | 2", "a|b|c|d", "")) {
            assertThat(Way.read(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void fields_that_a_form_did_not_send_are_empty() {
        var text = new ArticleText("T", "L", null, null, null, null, null, null, null, null, "Làm", null, null, null);
        assertThat(text.mistakes(Kind.ERROR, List.of())).isEmpty();
        assertThat(text.wording(Kind.ERROR).words()).isEmpty();
    }

    @Test
    void an_address_needs_something_to_dial_or_type() {
        assertThat(ArticleText.EMPTY.mistakes(Kind.ADDRESS, List.of())).containsOnlyKeys("title", "lead", "reach");
    }
}
