package vn.camtay.studio.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.speech.Rate;
import vn.camtay.studio.speech.Scene;
import vn.camtay.studio.writer.WriteOutcome.Written;
import vn.camtay.studio.writer.Writer;

class ScriptTest {
    private static final Brief BRIEF = new Brief(
            ProductKind.VIDEO_SCRIPT,
            List.of(
                    "UBND xã Lộc Hưng mở lớp tập huấn kỹ năng số cho 267 người của 24 ấp.",
                    "Lớp học trong ba ngày 27, 28, 29/12/2025 tại nhà văn hóa các ấp.",
                    "Người học tự nộp hồ sơ trên Cổng dịch vụ công theo 05 bước.",
                    "Ai chưa rõ gọi số 0900 000 111 để hỏi tổ công nghệ số cộng đồng."));
    private static final Scene FIRST = new Scene("Toàn cảnh", "Nhà văn hóa ấp", "Chào bà con.", "Chào");
    private static final Scene SECOND = new Scene("Cận cảnh", "Bàn tay cầm điện thoại", "Mở ứng dụng ra nhé.", "");
    private static final Script TWO = new Script(List.of(FIRST, SECOND));

    @Test
    void what_the_offline_writer_writes_is_read_and_written_again_without_a_change() {
        var written = ((Written) Writer.write(BRIEF)).text();
        var script = Script.read(written);
        assertThat(script.scenes())
                .hasSizeGreaterThan(3)
                .isEqualTo(Writer.scenes(BRIEF, Rate.video()).scenes());
        assertThat(script.write()).isEqualTo(written.replace(": \n", ":\n"));
    }

    @Test
    void a_script_is_read_as_it_was_written_whatever_stands_in_it() {
        var seed = 20261127L;
        var chance = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var scenes = new ArrayList<Scene>();
            for (var n = chance.nextInt(4); n > 0; n--) {
                scenes.add(new Scene(any(chance), any(chance), any(chance), any(chance)));
            }
            var script = new Script(chance.nextBoolean() ? "" : any(chance), scenes);
            assertThat(Script.read(script.write()))
                    .as("seed %d, script %d", seed, i)
                    .isEqualTo(script);
        }
    }

    private static String any(Random chance) {
        var pieces = List.of(
                "Cận cảnh",
                "Cảnh 2.",
                "Lời dẫn:",
                "Chữ trên hình:",
                "bà con",
                ". ",
                ".",
                "...",
                "\n",
                "- ",
                "**",
                "•",
                "(5 giây)",
                "27/12",
                "Hình:",
                " ",
                ":",
                "“chào”",
                "Tên video:",
                "Thời gian: 5 giây",
                "|",
                "…",
                "__",
                "#");
        var text = new StringBuilder();
        for (var n = chance.nextInt(6); n > 0; n--) {
            text.append(pieces.get(chance.nextInt(pieces.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CẢNH 1: Toàn cảnh. Nhà văn hóa ấp.\nLỜI DẪN: Chào bà con.\nChữ hiện: Chào",
                "**Cảnh 4** (0-5 giây): Toàn cảnh. Nhà văn hóa ấp\n- Lời bình: Chào\nbà con.\n- **Phụ đề:** Chào",
                "canh 1. Toàn cảnh. Nhà văn hóa ấp\nloi dan: Chào bà con.\nchu tren hinh: Chào",
                "Cảnh 1.\r\nCỡ cảnh: Toàn cảnh\r\nHình ảnh: Nhà văn hóa ấp\r\nThời lượng: 5 giây\r\nMC: Chào bà con.\r\nChữ: Chào",
                "Cỡ cảnh: Toàn cảnh\nHình: Nhà văn hóa ấp\nLời thoại: Chào bà con.\nChữ trên hình: Chào"
            })
    void what_people_change_by_hand_is_understood(String text) {
        assertThat(Script.read(text).scenes()).containsExactly(FIRST);
    }

    @Test
    void scenes_without_headings_part_where_a_field_comes_again() {
        assertThat(Script.read("Hình: a\nLời dẫn: một\nHình: b\nLời dẫn: hai").said())
                .containsExactly("một", "hai");
    }

    @Test
    void a_text_without_scenes_becomes_one_scene_a_paragraph() {
        assertThat(Script.read("Bà con ơi.\n\nMai họp nhé.").said()).containsExactly("Bà con ơi.", "Mai họp nhé.");
    }

    @Test
    void a_line_above_the_scenes_is_kept_as_the_title() {
        var script = Script.read("Kịch bản: lớp học về làng\n\nCảnh 1. Toàn cảnh. Ấp.\nLời dẫn: Chào.");
        assertThat(script.title()).isEqualTo("Kịch bản: lớp học về làng");
        assertThat(script.scenes()).hasSize(1);
    }

    @Test
    void a_time_of_the_event_is_said_and_not_taken_for_a_length() {
        var script = Script.read("Cảnh 1. Cận cảnh. Bảng tin.\nLời dẫn: Mời bà con.\nThời gian: 7 giờ 30 ngày 27/12");
        assertThat(script.said()).containsExactly("Mời bà con. Thời gian: 7 giờ 30 ngày 27/12");
    }

    @Test
    void scenes_are_added_moved_and_taken_out() {
        assertThat(TWO.withSceneAfter(1).scenes()).containsExactly(FIRST, SceneText.EMPTY, SECOND);
        assertThat(TWO.moved(2, -1).scenes()).containsExactly(SECOND, FIRST);
        assertThat(TWO.moved(2, 1)).isEqualTo(TWO);
        assertThat(TWO.without(1).scenes()).containsExactly(SECOND);
        assertThat(TWO.without(7)).isEqualTo(TWO);
    }

    @Test
    void scenes_begin_where_the_one_before_ends() {
        var rate = new Rate(60);
        assertThat(TWO.starts(rate)).containsExactly(Duration.ZERO, Duration.ofSeconds(3));
        assertThat(TWO.narration(rate).time()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void length_says_what_is_missing_in_words_and_what_is_too_much_in_seconds() {
        assertThat(length(88)).isEqualTo(new Length(false, "studio.video.short", 26, 12, 0));
        assertThat(length(150)).isEqualTo(new Length(true, "studio.video.fits", 45, 0, 0));
        assertThat(length(227)).isEqualTo(new Length(false, "studio.video.long", 68, 8, 27));
        assertThat(length(201)).isEqualTo(new Length(false, "studio.video.long", 60, 1, 1));
    }

    private static Length length(int syllables) {
        return Length.of(new Script(List.of(new Scene("", "", "bà ".repeat(syllables), ""))).narration(new Rate(200)));
    }
}
