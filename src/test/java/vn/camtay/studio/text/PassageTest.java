package vn.camtay.studio.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void words_know_their_place_in_what_was_typed() {
        var typed = Normalizer.normalize("\u200bẤp\u00a0Sóc\r\nLớn", Normalizer.Form.NFD);
        var passage = Passage.of(typed);
        assertThat(passage.tokens()).extracting(Token::key).contains("lơn\u0301");
        var last = passage.at(passage.size() - 1);
        assertThat(typed.substring(last.start(), last.end()))
                .isEqualTo(Normalizer.normalize("Lớn", Normalizer.Form.NFD));
    }

    @Test
    void where_a_tone_is_put_makes_no_other_word() {
        assertThat(Syllable.key("hoà")).isEqualTo(Syllable.key("hòa"));
        assertThat(Syllable.key("hoa")).isNotEqualTo(Syllable.key("hòa"));
        assertThat(Syllable.bare("Điểu")).isEqualTo("dieu");
    }

    @Test
    void chu_is_what_stands_between_spaces_and_holds_a_letter_or_digit() {
        assertThat(Chu.count("Ngày 15/9/2025 – xã\u00a0Lộc Hưng • VNeID.\n- Hết"))
                .isEqualTo(7);
        assertThat(Chu.count("")).isZero();
        assertThat(Chu.count("  – • \n")).isZero();
    }

    @Test
    void capitals_say_nothing_in_a_line_of_capitals() {
        var passage = Passage.of("TẬP HUẤN KỸ NĂNG SỐ\nBà Nguyễn Thị Linh nói");
        assertThat(passage.at(0).isNamed()).isFalse();
        assertThat(passage.at(7).isNamed()).isTrue();
    }
}
