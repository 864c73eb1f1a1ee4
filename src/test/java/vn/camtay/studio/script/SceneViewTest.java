package vn.camtay.studio.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.speech.Rate;
import vn.camtay.studio.speech.Scene;

class SceneViewTest {
    @Test
    void a_mark_stands_in_its_scene_and_only_its_line_is_shown() {
        var script = new Script(List.of(
                new Scene("Cận cảnh", "Cổng ấp", "Chào bà con.", ""),
                new Scene("Toàn cảnh", "Sân nhà văn hóa", "Lớp có 276 người học.", "Mời bà con")));
        var brief = new Brief(ProductKind.VIDEO_SCRIPT, List.of("Lớp có 267 người học."));
        var text = script.write();
        var checked = Check.of(brief).readAll(text);
        var scenes = SceneView.of(script, Rate.video(), checked, text);
        assertThat(scenes.getFirst().toMend()).isZero();
        var second = scenes.get(1).marked();
        assertThat(second.checked().blocking())
                .singleElement()
                .satisfies(problem -> assertThat(problem.quote()).isEqualTo("276"));
        assertThat(second.pieces().stream().map(piece -> piece.text()).toList())
                .containsExactly("Lời dẫn: Lớp có ", "276", " người học.");
        assertThat(SceneView.outside(scenes, checked))
                .allMatch(problem -> problem.quote().equals(text));
    }
}
