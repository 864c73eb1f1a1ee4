package vn.camtay.studio.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.text.PastedText.Removed;

class PastedTextTest {
    @Test
    void ordinary_text_is_left_as_it_is() {
        var text = "Lớp học “Cầm tay chỉ việc” – 267 người, ‘đủ’ cả.\n\n- một\n- hai";
        assertThat(PastedText.of(text)).isEqualTo(new PastedText(text, Map.of()));
    }

    @Test
    void a_list_pasted_from_word_has_dashes_and_ordinary_spaces() {
        var pasted =
                "Bà con\u00a0nhớ:\r\n•\tmang điện\u00adthoại;\r\n\uf0b7\tsạc đầy\u000bpin;\r\no\thỏi khi chưa rõ.\r\n";
        var clean = PastedText.of(pasted);
        assertThat(clean.text()).isEqualTo("Bà con nhớ:\n- mang điệnthoại;\n- sạc đầy\npin;\n- hỏi khi chưa rõ.");
        assertThat(clean.removed()).isEqualTo(Map.of(Removed.SPACE, 1, Removed.BULLET, 3, Removed.INVISIBLE, 1));
    }

    @Test
    void letters_in_pieces_become_whole_without_a_word() {
        assertThat(PastedText.of("Lo\u0323\u0302c Hu\u031bng")).isEqualTo(new PastedText("Lộc Hưng", Map.of()));
    }

    @Test
    void signs_that_turn_the_reading_are_told_apart() {
        var clean = PastedText.of("gọi \u202e111 000 0090\u202c ngay\u200b\ufeff");
        assertThat(clean.text()).isEqualTo("gọi 111 000 0090 ngay");
        assertThat(clean.removed()).isEqualTo(Map.of(Removed.DIRECTION, 2, Removed.INVISIBLE, 2));
        assertThat(PastedText.of("מחר 5").text()).isEqualTo("מחר 5");
    }

    @Test
    void emoji_stay_whole_and_can_be_left_out_for_paper() {
        var text = "Chào bà con 👩‍🌾❤️ nhé";
        assertThat(PastedText.of(text)).isEqualTo(new PastedText(text, Map.of()));
        assertThat(PastedText.hasEmoji(text)).isTrue();
        assertThat(PastedText.hasEmoji("27/12, 05 bước © * #")).isFalse();
        assertThat(PastedText.withoutEmoji(text)).isEqualTo("Chào bà con nhé");
    }

    @Test
    void marks_heaped_on_a_letter_and_signs_of_machines_go() {
        var clean = PastedText.of("x" + "\u0336".repeat(40) + "\u0007\ud800y");
        assertThat(clean.removed()).isEqualTo(Map.of(Removed.MARK, 37, Removed.CONTROL, 2));
    }

    @Test
    void a_line_is_one_line() {
        assertThat(PastedText.ofLine(" một\n\nhai\tba ").text()).isEqualTo("một hai ba");
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        var seed = 7L;
        var chance = new Random(seed);
        var signs = new int[] {
            'a', ' ', '\n', '\t', '\r', 0x200b, 0x202e, 0x301, 0x323, 0x1f600, 0x200d, 0xfe0f, 0xa0, 0x2022, 'o', '-',
            0xf0b7, 0xd800, 0x2764, 0x1e, 0xad, 'ệ', 0x2029
        };
        for (var i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (var n = chance.nextInt(20); n > 0; n--) {
                text.appendCodePoint(signs[chance.nextInt(signs.length)]);
            }
            var once = PastedText.of(text.toString()).text();
            assertThat(PastedText.of(once)).as("seed %d, text %d", seed, i).isEqualTo(new PastedText(once, Map.of()));
        }
    }
}
