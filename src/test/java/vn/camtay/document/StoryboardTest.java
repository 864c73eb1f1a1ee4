package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.camtay.document.Storyboard.Frame;

class StoryboardTest {
    private static Storyboard board(int scenes, String narration, boolean upright) {
        return new Storyboard(
                "UBND XÃ LỘC HƯNG - NHÓM ẤP 1 LỘC ĐIỀN",
                "KỊCH BẢN PHÂN CẢNH",
                List.of("Tự nộp hồ sơ trên điện thoại", "6 cảnh, 45 giây"),
                IntStream.rangeClosed(1, scenes)
                        .mapToObj(number -> new Frame(
                                "" + number,
                                "7 giây",
                                "từ 0:07",
                                "Cận cảnh",
                                "Bàn tay người cao tuổi cầm điện thoại, màn hình rõ chữ",
                                narration,
                                "Chữ " + number))
                        .toList(),
                upright,
                Optional.empty());
    }

    @Test
    void each_scene_has_a_row_with_a_frame_and_the_heading_stands_again() throws IOException {
        var pdf = board(6, "Bà con mở ứng dụng, bấm vào mục thủ tục hành chính rồi chọn đúng tên thủ tục.", false)
                .pdf();
        Files.write(Files.createDirectories(Path.of("target/pages")).resolve("storyboard.pdf"), pdf);
        try (var pages = new PrintedPages(pdf)) {
            assertThat(pages.count()).isEqualTo(2);
            assertThat(pages.page(1)).contains("Chữ 1", "Chữ 4", "Trang 1/2", "Lời dẫn");
            assertThat(pages.page(2)).contains("Chữ 5", "Chữ 6", "Trang 2/2");
            assertThat(pages.asides(2)).contains("Lời dẫn");
            var picture = pages.picture(1);
            assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
        }
    }

    @Test
    void frames_may_stand_upright_as_a_phone_is_held() throws IOException {
        var pdf = board(6, "Chào bà con.", true).pdf();
        Files.write(Files.createDirectories(Path.of("target/pages")).resolve("storyboard-upright.pdf"), pdf);
        try (var pages = new PrintedPages(pdf)) {
            assertThat(pages.count()).isEqualTo(2);
        }
    }

    @Test
    void a_long_narration_makes_its_row_higher_and_loses_no_word() throws IOException {
        try (var pages =
                new PrintedPages(board(2, "bà con ".repeat(90) + "hết.", false).pdf())) {
            assertThat(pages.text()).contains("hết.");
        }
    }
}
