package vn.camtay.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasksTest {
    private final Detector detector = Detector.ours();
    private final Masks masks = new Masks();

    @Test
    void the_same_person_and_phone_keep_their_placeholder_however_they_are_typed() {
        assertThat(mask("Ông Nguyễn Văn An, số 0900 000 123, đến muộn."))
                .isEqualTo("Ông [NGƯỜI 1], số [SỐ ĐIỆN THOẠI 1], đến muộn.");
        assertThat(mask("nguyen van an sdt +84 900.000.123")).isEqualTo("[NGƯỜI 1] sdt [SỐ ĐIỆN THOẠI 1]");
        assertThat(mask("NGUYỄN VĂN AN và Trần Thị Bé")).isEqualTo("[NGƯỜI 1] và [NGƯỜI 2]");
    }

    @Test
    void two_names_that_differ_in_a_mark_are_two_people() {
        assertThat(mask("Trần Thị Hoa, Trần Thị Hòa, Trần Thị Hoà")).isEqualTo("[NGƯỜI 1], [NGƯỜI 2], [NGƯỜI 2]");
    }

    @Test
    void an_answer_gets_back_what_was_masked_however_it_spells_the_placeholder() {
        mask("Chị Lê Thị Thảo Huệ, 0900 000 123");
        assertThat(masks.restore("Gọi [người 1] theo số [Số Điện Thoại  1] hoặc [SO_DIEN_THOAI 1], \\[NGƯỜI1\\] nhé."))
                .isEqualTo("Gọi Lê Thị Thảo Huệ theo số 0900 000 123 hoặc 0900 000 123, Lê Thị Thảo Huệ nhé.");
    }

    @Test
    void placeholders_that_stand_for_nothing_stay_as_they_are() {
        mask("Chị Lê Thị Thảo Huệ");
        assertThat(masks.restore("[NGƯỜI 7] [] [x [NGƯỜI 1]]")).isEqualTo("[NGƯỜI 7] [] [x Lê Thị Thảo Huệ]");
    }

    @Test
    void a_bracket_people_typed_themselves_is_never_taken_for_ours() {
        assertThat(mask("Điền vào chỗ [NGƯỜI 1]: bà Lê Thị Thảo Huệ"))
                .isEqualTo("Điền vào chỗ [NGƯỜI 1]: bà [NGƯỜI 2]");
        assertThat(masks.restore("[NGƯỜI 1] và [NGƯỜI 2]")).isEqualTo("[NGƯỜI 1] và Lê Thị Thảo Huệ");
    }

    @Test
    void no_placeholder_is_taken_for_something_personal() {
        for (var kind : Kind.values()) {
            assertThat(detector.scan("Ông [" + kind.placeholder() + " 1] nói: [" + kind.placeholder() + " 12]."))
                    .isEmpty();
        }
    }

    @Test
    void nothing_personal_is_left_in_a_masked_line_of_the_set_and_all_of_it_comes_back() {
        for (var line : MarkedSet.of(MarkedSet.TUNED)) {
            var own = new Masks();
            var masked = own.mask(line.text(), detector.scan(line.text()));
            var values = masked.parts().stream()
                    .map(part -> part.span().text())
                    .distinct()
                    .toList();
            assertThat(values)
                    .as(line.id())
                    .noneMatch(value -> value.length() > 7 && masked.text().contains(value));
            assertThat(own.restore(masked.text()).length()).as(line.id()).isPositive();
        }
    }

    private String mask(String text) {
        return masks.mask(text, detector.scan(text)).text();
    }
}
