package vn.camtay.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void tone_placement_case_spaces_and_invisible_letters_do_not_matter() {
        assertThat(Folding.fold("  Hoà\u00a0BÌNH\u200b "))
                .isEqualTo(Folding.fold("hòa  bình"))
                .isEqualTo("hoa binh");
    }

    @Test
    void d_with_stroke_folds_to_d() {
        assertThat(Folding.fold("Điểu ĐÀO")).isEqualTo("dieu dao");
    }

    @Test
    void decomposed_letters_are_stored_composed() {
        var decomposed = Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD);
        assertThat(Folding.clean(decomposed)).isEqualTo("Nguyễn Thị Hường");
    }
}
