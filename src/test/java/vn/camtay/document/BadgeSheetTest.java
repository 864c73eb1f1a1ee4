package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.camtay.document.Badge.Wearer;

class BadgeSheetTest {
    private static final List<String> NAMES = List.of(
            "Trần Thị Bích Ngọc",
            "Điểu Nghiêm",
            "Thị Sa Rinh",
            "Nguyễn Hoàng Phương Uyên Trang",
            "Lâm Văn Ý",
            "Nguyễnhoàngphươnguyêntrangthịbíchngọcquỳnh",
            "Hồ Lê",
            "Công Tằng Tôn Nữ Nguyễn Thị Hồng Ngọc Quỳnh Như");

    @Test
    void each_badge_shows_its_number_its_code_and_its_name() throws IOException {
        try (var pages = printed(NAMES.size())) {
            assertThat(pages.count()).isEqualTo(1);
            assertThat(pages.page(1))
                    .contains("Trần Thị Bích Ngọc")
                    .contains("ấp Sóc Lớn")
                    .contains("Ban điều hành ấp")
                    .contains("731 480")
                    .contains("ABCD EFG0");
        }
    }

    @Test
    void every_qr_is_read_back_from_the_printed_page() throws Exception {
        try (var pages = printed(8)) {
            var page = pages.picture(1, 254);
            for (var i = 0; i < 8; i++) {
                var x = 80 + i % 2 * 970;
                var y = 105 + i / 2 * 690;
                assertThat(read(page.getSubimage(x, y, 630, 690))).isEqualTo(markQr(i));
                assertThat(read(page.getSubimage(x + 630, y, 340, 690))).isEqualTo(signInQr(i));
            }
        }
    }

    @Test
    void nine_badges_take_two_sheets() throws IOException {
        try (var pages = printed(9)) {
            assertThat(pages.count()).isEqualTo(2);
        }
    }

    @Test
    void no_ink_comes_where_printers_do_not_reach() throws IOException {
        try (var pages = printed(8)) {
            var ink = PrintedPages.inkOf(pages.picture(1));
            assertThat(ink[0]).isGreaterThan(2);
            assertThat(ink[1]).isGreaterThan(4);
            assertThat(ink[2]).isLessThan(208);
            assertThat(ink[3]).isLessThan(293);
        }
    }

    @Test
    void a_sheet_without_badges_says_so() throws IOException {
        try (var pages = new PrintedPages(BadgeSheet.write(List.of()))) {
            assertThat(pages.text()).contains("Chưa có thẻ nào để in.");
        }
    }

    @Test
    void a_mark_number_of_other_than_six_digits_is_refused() {
        var wearer = new Wearer("", "Hồ Lê", "ấp 1", "");
        assertThatThrownBy(() -> new Badge(wearer, "12345", "a", "b", "ABCDEFGH"))
                .hasMessageContaining("six digits");
    }

    @Test
    void a_sign_in_code_with_a_space_in_it_is_refused() {
        var wearer = new Wearer("", "Hồ Lê", "ấp 1", "");
        assertThatThrownBy(() -> new Badge(wearer, "123456", "a", "b", "ABCD EFGH"))
                .hasMessageContaining("eight");
    }

    @Test
    void a_text_too_long_for_a_phone_to_read_is_refused() {
        var wearer = new Wearer("", "Hồ Lê", "ấp 1", "");
        assertThatThrownBy(() -> new Badge(wearer, "123456", "a".repeat(201), "b", "ABCDEFGH"))
                .hasMessageContaining("200");
    }

    private static String read(BufferedImage part) throws NotFoundException {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(part)));
        return new MultiFormatReader().decode(bitmap).getText();
    }

    private static PrintedPages printed(int count) throws IOException {
        var pdf = BadgeSheet.write(
                IntStream.range(0, count).mapToObj(BadgeSheetTest::badge).toList());
        Files.write(Files.createDirectories(Path.of("target/pages")).resolve("badges.pdf"), pdf);
        return new PrintedPages(pdf);
    }

    private static Badge badge(int i) {
        var wearer = new Wearer(
                "Tập huấn kỹ năng số xã Lộc Hưng 2026",
                NAMES.get(i % NAMES.size()),
                "ấp Sóc Lớn",
                i % 2 == 0 ? "Ban điều hành ấp" : "Tổ Công nghệ số cộng đồng");
        return new Badge(wearer, "73148" + i, markQr(i), signInQr(i), "ABCDEFG" + i);
    }

    private static String markQr(int i) {
        return "http://192.168.1.10:8080/m/73148" + i;
    }

    private static String signInQr(int i) {
        return "http://192.168.1.10:8080/s/ABCDEFG" + i;
    }
}
