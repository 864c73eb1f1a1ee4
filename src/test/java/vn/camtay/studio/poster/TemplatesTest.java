package vn.camtay.studio.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.label.DigitalSource;
import vn.camtay.studio.poster.template.Paper;
import vn.camtay.studio.poster.template.Slot;
import vn.camtay.studio.poster.template.Template;
import vn.camtay.studio.poster.template.Templates;
import vn.camtay.studio.poster.type.Legible;

/// Every template holds the longest words its budgets allow, readable on a phone and on A3, whatever the picture.
class TemplatesTest {
    /// Syllables as long and wide as Vietnamese has them, and sentences as people write them.
    private static final List<String> WORDS = List.of(
            "Nghiêng mình trước những người đang phụng sự xóm làng, chung tay hướng dẫn người cao tuổi dùng dịch vụ"
                    + " công trực tuyến thật thành thạo, an toàn mỗi ngày nhé",
            "MỜI BÀ CON ẤP SÓC LỚN ĐẾN NHÀ VĂN HÓA HỌC CÁCH NỘP HỒ SƠ TRÊN ĐIỆN THOẠI VÀ PHÒNG TRÁNH LỪA ĐẢO QUA MẠNG"
                    + " CÙNG TỔ CÔNG NGHỆ SỐ",
            "khuỷu nghuệch nghiêng thương trường phương hướng chuyển nghiệp khuyến nghị chương trình tuyên truyền"
                    + " nghiêm trọng giường chuồng");

    private static final AiLabel LABEL = AiLabel.checked(
            DigitalSource.COMPOSITE, "Trung tâm Dịch vụ tổng hợp xã Lộc Hưng", LocalDate.of(2026, 12, 27));
    private static final String ADDRESS = "https://dichvucong.xaloc-hung.vn/huong-dan";

    static Stream<Template> templates() {
        return Templates.ours().all().stream();
    }

    private static Poster full(Template template, String words, @Nullable BufferedImage picture) {
        Map<String, String> typed = new HashMap<>();
        for (var slot : template.slots()) {
            if (slot.isTyped()) {
                var most = slot.as().equals("figure") ? "267.000 ha" : words;
                typed.put(slot.name(), most.substring(0, Math.min(most.length(), slot.letters())));
            }
        }
        return new Poster(template, typed, picture, ADDRESS, LABEL);
    }

    private static BufferedImage plain(Color colour) {
        var picture = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 80, 60);
        pen.dispose();
        return picture;
    }

    @Test
    void there_are_at_least_twelve_of_three_with_a_picture() {
        assertThat(templates()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(templates().filter(Template::takesPicture)).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void each_has_headline_issuer_label_and_code(Template template) {
        assertThat(template.slots().stream().map(Slot::name))
                .contains(Slot.HEADLINE, Slot.ISSUER, Slot.LABEL, Slot.QR, Slot.HOST)
                .doesNotHaveDuplicates();
        assertThat(template.slots()).filteredOn(Slot::isTyped).allMatch(slot -> slot.letters() > 0);
    }

    /// White and black are the extremes: a veil that holds on both holds on every picture.
    @ParameterizedTest
    @MethodSource("templates")
    void the_longest_words_are_readable_on_any_picture(Template template) {
        var pictures =
                template.takesPicture() ? List.of(plain(Color.WHITE), plain(Color.BLACK)) : List.of(plain(Color.GRAY));
        for (var words : WORDS) {
            for (var picture : pictures) {
                assertThat(PosterCheck.of(full(template, words, picture)))
                        .as(words)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void without_picture_code_and_label_all_is_readable_too(Template template) {
        var typed = full(template, WORDS.getFirst(), null).words();
        var poster = new Poster(template, typed, null, "", AiLabel.unchecked(DigitalSource.PEOPLE));
        assertThat(PosterCheck.of(poster)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_type_is_smaller_than_can_be_read(Template template) {
        var poster = full(template, WORDS.getFirst(), plain(Color.WHITE));
        for (var paper : Paper.values()) {
            for (var set : Lettering.of(poster.lay(paper), poster.contents()).all()) {
                assertThat(set.fitted().size())
                        .as(set.slot().name())
                        .isGreaterThanOrEqualTo(set.slot().note() ? Legible.SMALLEST_NOTE : Legible.SMALLEST);
            }
        }
    }

    /// Slots of one paper never lie on each other, nor outside it.
    @ParameterizedTest
    @MethodSource("templates")
    void words_stand_apart_and_inside(Template template) {
        var poster = full(template, WORDS.getFirst(), plain(Color.WHITE));
        for (var paper : Paper.values()) {
            var laid = poster.lay(paper);
            var boxes = laid.slots().stream().filter(slot -> !slot.isPicture()).toList();
            for (var one : boxes) {
                assertThat(new java.awt.geom.Rectangle2D.Double(30, 10, Paper.WIDTH - 60, paper.height() - 20)
                                .contains(one.box()))
                        .as(one.name() + " " + one.box())
                        .isTrue();
                assertThat(boxes.stream()
                                .filter(other -> other != one && other.box().intersects(one.box()))
                                .map(Slot::name)
                                .collect(Collectors.toList()))
                        .as("on " + one.name() + " on " + paper)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_example_of_each_stands(Template template) {
        assertThat(PosterCheck.of(Poster.sample(template))).isEmpty();
        assertThat(template.slots())
                .filteredOn(Slot::isTyped)
                .noneMatch(slot -> slot.sample().isEmpty());
    }

    @Test
    void nothing_but_our_words_is_lettered_in_the_drawings() throws Exception {
        for (var template : Templates.ours().all()) {
            try (var file = Templates.class.getResourceAsStream("/content/studio/posters/" + template.id() + ".svg")) {
                var drawing = new String(
                        java.util.Objects.requireNonNull(file).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(drawing).doesNotContain("<text", "<image", "<script", "href=", "<style");
            }
        }
    }
}
