package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camtay.document.FilledForm.Field;
import vn.camtay.document.FilledForm.Part;

class FilledFormTest {
    @Test
    void what_stands_across_is_no_part_of_the_text() throws IOException {
        try (var pages = new PrintedPages(form(3).pdf())) {
            assertThat(pages.text()).contains("Mục 1", "điều 1").doesNotContain("NHÁP");
            assertThat(pages.asides(1)).contains("NHÁP").contains("ghi chú cuối trang");
        }
    }

    @Test
    void letters_grow_smaller_so_that_it_stays_one_page_and_then_a_page_is_added() throws IOException {
        for (var fields : new int[] {1, 20, 40, 90}) {
            try (var pages = new PrintedPages(form(fields).pdf())) {
                assertThat(pages.count()).isEqualTo(fields == 90 ? 2 : 1);
                assertThat(pages.text()).contains("điều " + fields);
                assertThat(pages.page(pages.count())).contains("NGƯỜI KÝ");
            }
        }
    }

    @Test
    void room_for_the_signature_is_left_white() throws IOException {
        try (var pages = new PrintedPages(form(40).pdf())) {
            var picture = pages.picture(1);
            var scale = picture.getWidth() / 595f;
            for (var x = FilledForm.SIGN_LEFT; x < FilledForm.SIGN_LEFT + FilledForm.SIGN_WIDTH; x += 2) {
                for (var y = FilledForm.SIGN_TOP; y < FilledForm.SIGN_TOP + FilledForm.SIGN_HEIGHT; y += 2) {
                    assertThat(picture.getRGB((int) (x * scale), (int) (y * scale)) & 0xff)
                            .isGreaterThan(200);
                }
            }
        }
    }

    @Test
    void the_same_form_gives_the_same_bytes() {
        assertThat(form(5).pdf()).isEqualTo(form(5).pdf());
    }

    private static FilledForm form(int fields) {
        var parts = new ArrayList<Part>();
        for (var i = 1; i <= fields; i++) {
            parts.add(new Field("Mục " + i, "điều " + i));
        }
        return new FilledForm(
                List.of("CƠ QUAN"),
                "TỜ THỬ",
                List.of(),
                parts,
                List.of("Hôm nay", "NGƯỜI KÝ"),
                "ghi chú cuối trang",
                "NHÁP");
    }
}
