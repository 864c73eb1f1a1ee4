package vn.camtay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextDecodingTest {
    private static final String FAMILY =
            "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Điểu Thị Lâm Thạch";
    private static final String MIDDLE = "Văn Thị Hữu Đức Ngọc Minh Thanh Kim Xuân Mỹ Quốc";
    private static final String GIVEN =
            "Hồng Thúy Hương Tuấn Dũng Hùng Phước Thắng Thảo Yến Quý Bảo Trí Tài Hải Hạnh Hiếu Nhã Quyên Tuyết Việt Đạt Điệp Rết Ươl Khiêm Vỹ Ổn Ấn Uyển Khuê Tỵ";
    private static final String LETTERS =
            "ă â ê ô ơ ư đ à ả ã á ạ ằ ẳ ẵ ắ ặ ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ";

    @ParameterizedTest
    @EnumSource
    void every_letter_comes_back(OldEncodings encoding) {
        var text = "Danh sách: " + LETTERS + "\nHọ và tên";
        assertThat(TextDecoding.decode(encoding.write(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void capitals_come_back(OldEncodings encoding) {
        var text = "ỦY BAN NHÂN DÂN XÃ LỘC HƯNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                + "STT,HỌ VÀ TÊN,NGUYỄN THỊ MỸ\n";
        assertThat(TextDecoding.decode(encoding.write(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void a_header_and_one_invented_name_are_enough(OldEncodings encoding) {
        var seed = 20251227L;
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var text = "Họ tên\n" + name(random);
            assertThat(TextDecoding.decode(encoding.write(text)))
                    .as("%s, seed %d, name %d", encoding, seed, i)
                    .matches(read -> same(encoding, read, text), text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lone_name_is_nearly_always_enough(OldEncodings encoding) {
        var seed = 20251228L;
        var random = new Random(seed);
        var wrong = new ArrayList<String>();
        for (var i = 0; i < 2_000; i++) {
            var name = name(random);
            var read = TextDecoding.decode(encoding.write(name));
            if (!same(encoding, read, name)) {
                wrong.add(name + " read as " + read);
            }
        }
        assertThat(wrong).as("%s, seed %d", encoding, seed).hasSizeLessThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void a_list_of_hundreds_comes_back(OldEncodings encoding) {
        var random = new Random(7);
        List<String> lines = new ArrayList<>(List.of("STT;Họ và tên;Ấp;Chức vụ"));
        for (var i = 1; i < 3_000; i++) {
            lines.add(i + ";" + name(random) + ";ấp Đồi Đá;Trưởng Ban công tác Mặt trận");
        }
        var text = String.join("\r\n", lines);
        assertThat(TextDecoding.decode(encoding.write(text)).lines())
                .usingElementComparator((a, b) -> same(encoding, a, b) ? 0 : 1)
                .isEqualTo(lines);
    }

    @Test
    void plain_letters_and_nothing_at_all_stay_as_they_are() {
        assertThat(TextDecoding.decode(new byte[0])).isEmpty();
        assertThat(TextDecoding.decode("STT,Ho ten\n1,An".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("STT,Ho ten\n1,An");
    }

    @Test
    void utf_8_cut_in_the_middle_of_a_letter_is_still_utf_8() {
        var bytes = "Họ và tên: Nguyễn Thị Thủy".getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(bytes, bytes.length - 2);
        assertThat(TextDecoding.decode(cut)).startsWith("Họ và tên: Nguyễn Thị Th");
    }

    @Test
    void letters_of_old_fonts_inside_unicode_text_are_put_right() {
        assertThat(TextDecoding.repair("NguyÔn V¨n Thñy")).isEqualTo("Nguyễn Văn Thủy");
        assertThat(TextDecoding.repair("Nguyeãn Vaên Thuûy")).isEqualTo("Nguyễn Văn Thủy");
        assertThat(TextDecoding.repair("Nguyá»…n VÄƒn Thá»§y")).isEqualTo("Nguyễn Văn Thủy");
        assertThat(TextDecoding.repair("Nguyễn Văn Thủy")).isEqualTo("Nguyễn Văn Thủy");
        assertThat(TextDecoding.repair("Lê Hà")).isEqualTo("Lê Hà");
    }

    /// TCVN3 has no capital for a first letter with a tone: only the font shows it, which a text does not name.
    private static boolean same(OldEncodings encoding, String read, String written) {
        return encoding == OldEncodings.TCVN3 ? read.equalsIgnoreCase(written) : read.equals(written);
    }

    private static String name(Random random) {
        return pick(FAMILY, random) + " " + pick(MIDDLE, random) + " " + pick(GIVEN, random);
    }

    private static String pick(String words, Random random) {
        var each = words.split(" ");
        return each[random.nextInt(each.length)];
    }
}
