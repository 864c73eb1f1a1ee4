package vn.camtay.studio.poster.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final Setting SETTING = new Setting(Face.STRONG, 60, 36, 1.15, 0, 0.5);

    private static Fitted fit(String words, double width, double height) {
        return Fit.of(words, SETTING, new Rectangle2D.Double(0, 0, width, height));
    }

    @Test
    void short_words_stand_in_the_largest_size() {
        assertThat(fit("Lớp học", 900, 100).size()).isEqualTo(60);
    }

    @Test
    void longer_words_shrink_and_break_between_syllables() {
        var fitted = fit("Mời bà con đến nhà văn hóa học dùng dịch vụ công", 500, 160);
        assertThat(fitted.size()).isBetween(36.0, 59.0);
        assertThat(fitted.over()).isZero();
        assertThat(fitted.lines().stream().map(Fitted.Line::words).collect(Collectors.joining(" ")))
                .isEqualTo("Mời bà con đến nhà văn hóa học dùng dịch vụ công");
        assertThat(fitted.lines()).allMatch(line -> line.width() <= 500.01);
    }

    @Test
    void lines_are_of_like_length() {
        var lines = fit("Học dùng dịch vụ công trên điện thoại", 820, 150).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).width() / lines.get(1).width()).isBetween(0.7, 1.4);
    }

    @Test
    void a_number_stays_with_the_short_word_before_it() {
        var lines = fit("Lớp học tại nhà văn hóa ấp 1 ngày 27/12/2025 hỏi 0900 000 123", 380, 400)
                .lines();
        assertThat(lines).noneMatch(line -> line.words().matches("\\d.*"));
        assertThat(lines).anyMatch(line -> line.words().contains("0900 000 123"));
    }

    @Test
    void what_has_no_room_at_the_smallest_size_is_counted() {
        var fitted = fit("một hai ba bốn năm sáu bảy tám chín mười", 200, 50);
        assertThat(fitted.size()).isEqualTo(36);
        assertThat(fitted.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.words()).endsWith("…"));
        var kept = fitted.lines().getFirst().words().length() - 1;
        assertThat(fitted.over()).isEqualTo("một hai ba bốn năm sáu bảy tám chín mười".length() - kept);
    }

    @Test
    void a_word_wider_than_its_box_is_cut() {
        var fitted = fit("https://dichvucong.gov.vn/mot-trang-rat-dai", 300, 60);
        assertThat(fitted.over()).isPositive();
        assertThat(fitted.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.width()).isLessThanOrEqualTo(300));
    }

    @Test
    void every_face_has_every_vietnamese_letter() {
        var letters = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
                .codePoints()
                .mapToObj(Character::toString)
                .flatMap(vowel -> java.util.stream.Stream.of("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
                        .map(tone -> Words.clean(vowel + tone)))
                .collect(Collectors.joining());
        for (var face : Face.values()) {
            assertThat(Words.notDrawable(letters + "đĐ0123456789–—…“”‘’%&/:;,.!?()+-", face))
                    .as(face.name())
                    .isEmpty();
        }
    }

    @Test
    void emoji_and_tricks_of_direction_are_seen_or_removed() {
        assertThat(Words.notDrawable(Words.clean("Chào 😀 bà con"), Face.PLAIN)).containsExactly("😀");
        assertThat(Words.clean("an\u202etoàn\u200b\u0007  hơn ")).isEqualTo("antoàn hơn");
    }
}
