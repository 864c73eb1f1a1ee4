package vn.camtay.studio.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.camtay.studio.speech.Scene;

class ScriptFormTest {
    private static MultiValueMap<String, String> sent(String press, String... narrations) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("press", press);
        for (var words : narrations) {
            sent.add("narration", words);
            sent.add("shot", "Cận cảnh");
            sent.add("picture", "");
            sent.add("onScreen", "");
        }
        return sent;
    }

    @Test
    void a_lone_scene_keeps_its_commas() {
        assertThat(ScriptForm.of(sent("save", "Một, hai, ba.")).script().scenes())
                .containsExactly(new Scene("Cận cảnh", "", "Một, hai, ba.", ""));
    }

    @Test
    void buttons_name_the_scene_they_change() {
        assertThat(ScriptForm.of(sent("up:2", "một", "hai")).pressed().said()).containsExactly("hai", "một");
        assertThat(ScriptForm.of(sent("remove:1", "một", "hai")).pressed().said())
                .containsExactly("hai");
        assertThat(ScriptForm.of(sent("add:1", "một", "hai")).pressed().scenes())
                .hasSize(3);
        assertThat(ScriptForm.of(sent("up:x", "một", "hai")).pressed().said()).containsExactly("một", "hai");
    }

    @Test
    void no_more_scenes_than_a_minute_holds_and_no_endless_fields() {
        var many = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < 200; i++) {
            many.add("narration", "bà ".repeat(5_000));
        }
        many.add("press", "add:1");
        var form = ScriptForm.of(many);
        assertThat(form.pressed().scenes()).hasSize(ScriptForm.MOST_SCENES);
        assertThat(form.script().scenes().getFirst().narration().length())
                .isLessThanOrEqualTo(ScriptForm.LONGEST_FIELD);
    }

    @Test
    void what_was_cleaned_is_counted_over_all_fields() {
        var form = ScriptForm.of(sent("save", "a\u00a0b", "c\u200bd"));
        assertThat(form.removed()).hasSize(2);
        assertThat(form.isEmpty()).isFalse();
        assertThat(ScriptForm.of(sent("save")).isEmpty()).isTrue();
        assertThat(List.of(form.isSave(), ScriptForm.of(sent("up:1", "a")).isSave()))
                .containsExactly(true, false);
    }
}
