package vn.camtay.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;

class CheckTest {
    private static final List<String> FACTS = List.of(
            "Tổng cộng 267 người: Ban điều hành ấp 120 người, Tổ Công nghệ số cộng đồng 147 người.",
            "Tổ chức trong 03 ngày: 27, 28, 29/12/2025, chia 03 cụm, mỗi cụm 01 ngày.",
            "Cụm 1: nhà văn hóa ấp 1 Lộc Điền (27/12/2025). Cụm 2: nhà văn hóa ấp Sóc Lớn (28/12/2025).",
            "Cụm 3: nhà văn hóa ấp 1 (29/12/2025). Lớp bắt đầu lúc 7 giờ 30.",
            "Có 04 báo cáo viên của Trung tâm Khoa học và Công nghệ tỉnh Đồng Nai; mỗi nơi 10 máy tính xách tay.",
            "Quyết định số 459/QĐ-UBND ngày 15/9/2025 của UBND xã Lộc Hưng.",
            "Quy trình 05 bước: chuẩn bị, đăng nhập, nộp hồ sơ, thanh toán, theo dõi.",
            "Kinh phí 1.500.000 đồng mỗi nhóm. Bà Nguyễn Thị Xuân Linh, Chủ tịch UBND xã, dự khai mạc.",
            "Thắc mắc xin gọi Phòng Văn hóa - Xã hội, điện thoại 0900 000 345.");
    private static final Check CHECK = Check.of(new Brief(ProductKind.ARTICLE, FACTS));

    private static List<String> marks(String text) {
        return CHECK.read(text).problems().stream()
                .filter(problem -> problem.kind() != ProblemKind.TOO_SHORT)
                .map(problem -> problem.kind().word() + ": " + problem.quote())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hai trăm sáu mươi bảy người học trong ba ngày.",
                "Gần 270 người, hơn 260 người, khoảng 270 người đến học.",
                "Có 120 cán bộ ấp và 147 thành viên tổ công nghệ.",
                "Ngày 27/12, thứ Bảy, bà con đến nhà văn hóa ấp 1 Lộc Điền lúc 07h30.",
                "Từ ngày 27 đến ngày 29 tháng 12 năm 2025.",
                "Cụm 2 học ở nhà văn hóa Sóc Lớn ngày 28.",
                "Bốn thầy cô của Trung tâm KH&CN tỉnh Đồng Nai.",
                "Quyết định 459 của UBND xã ký ngày 15 tháng 9 năm 2025.",
                "Bước 1 là chuẩn bị, bước 5 là theo dõi, đủ năm bước.",
                "Mỗi nhóm được 1,5 triệu đồng, tức một triệu rưỡi.",
                "Bà Xuân Linh, tức Chủ tịch Nguyễn Thị Xuân Linh, đến dự.",
                "Chu tich Nguyen Thi Xuan Linh den du.",
                "Gọi 0900.000.345 để hỏi.",
                "Bà con nhớ ba điều. Một số người hỏi hai việc.",
                "Lớp học dùng mười chiếc máy tính.",
                "Phòng VH-XH phụ trách, tổ chức trong tháng 12/2025.",
                "Không ai phải vội; tuyệt đối không đọc mã OTP cho người lạ."
            })
    void what_the_facts_say_in_other_words_is_not_marked(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        276 người đến học. | number: 276
        Hai trăm bảy mươi sáu người đến học. | number: Hai trăm bảy mươi sáu
        Gần 300 người đến học. | number: 300
        Lớp học trong bốn ngày. | number: bốn
        Quy trình có 6 bước. | number: 6
        Có 10 báo cáo viên. | number: 10
        Mỗi nhóm được 15 triệu đồng. | number: 15 triệu
        Lớp mở ngày 26/12/2025. | date: 26/12/2025
        Lớp mở ngày 27/12/2024. | date: 27/12/2024
        Lớp mở Chủ nhật, 27/12/2025. | date: Chủ nhật
        Lớp bắt đầu lúc 8 giờ 30. | date: 8 giờ 30
        Bà Nguyễn Thị Xuân Lĩnh đến dự. | name: Nguyễn Thị Xuân Lĩnh
        Bà Nguyễn Thị Xuân đến dự. | name: Nguyễn Thị Xuân
        Phòng Văn hóa - Thông tin phụ trách. | name: Phòng Văn hóa - Thông tin
        Lớp mở ở ấp 11. | place: ấp 11
        Lớp mở ở nhà văn hóa ấp 2 Lộc Điền. | place: nhà văn hóa ấp 2 Lộc Điền
        Bà con xã Lộc Thành đến học. | place: xã Lộc Thành
        Theo Quyết định 495/QĐ-UBND. | document-number: 495/QĐ-UBND
        Theo Quyết định số 459/KH-UBND. | document-number: 459/KH-UBND
        Bà con được giảm 50% lệ phí. | unsupported-claim: được giảm 50% lệ phí
        Học xong chắc chắn tăng thu nhập. | unsupported-claim: chắc chắn tăng thu nhập
        Ai đến cũng được tặng quà. | unsupported-claim: Ai đến cũng được tặng quà
        Gọi anh Tư, số 0900 000 118. | personal-data: 0900 000 118
        Cụm 2 học ngày 27/12/2025. | date: 27/12/2025
        Cụm 2 học ở nhà văn hóa ấp 1. | place: nhà văn hóa ấp 1\
        """)
    void what_the_facts_do_not_say_is_marked(String text, String mark) {
        assertThat(marks(text)).contains(mark);
    }

    @Test
    void an_identity_number_is_never_for_the_public() {
        var check = Check.of(new Brief(ProductKind.POSTER, List.of("Ông Trần Văn Minh, CCCD 070060001234.")));
        assertThat(check.read("Ông Trần Văn Minh, CCCD 070060001234").problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.PERSONAL_DATA);
    }

    @Test
    void a_promise_somebody_warns_of_is_not_the_writers() {
        assertThat(marks("Cảnh giác với kẻ hứa trúng thưởng, miễn phí, giảm 50% tiền điện."))
                .isEmpty();
    }

    @Test
    void advice_is_given_only_when_asked_for() {
        var text = "Lớp học\n\nViệc triển khai thực hiện vô cùng thành công!!\n";
        assertThat(CHECK.read(text).problems())
                .noneMatch(problem -> !problem.kind().isBlocking());
        assertThat(CHECK.readAll(text).problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.HARD_WORD, ProblemKind.TONE, ProblemKind.STRUCTURE);
    }

    @Test
    void a_script_is_measured_as_it_is_said() {
        var check = Check.of(new Brief(ProductKind.VIDEO_SCRIPT, FACTS));
        assertThat(check.read("Lời dẫn: " + "bà con ".repeat(41)).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.TOO_SHORT);
        assertThat(check.read("Lời dẫn: " + "bà con ".repeat(60) + "\nHình: " + "nhà ".repeat(300))
                        .problems())
                .isEmpty();
    }

    /// Whatever is typed, there is an answer, and each mark quotes what stands where it says.
    @Test
    void no_text_breaks_the_checks() {
        var seed = 20_251_127L;
        var random = new Random(seed);
        var pieces = List.of(
                "27/12",
                "ấp ",
                "1",
                ",",
                " và ",
                "năm ",
                "Nguyễn ",
                "459/QĐ-UBND",
                "\u0301",
                "\u200b",
                "\n",
                "ngày ",
                "tháng ",
                "%",
                "-",
                "0900 000 118",
                "giảm ",
                "phẩy ",
                "mười ",
                "thứ ",
                "😀",
                "\ud83d",
                "nhà văn hóa ",
                "(",
                "/",
                ".",
                "cụm ",
                "trăm ",
                "quý ",
                "IV",
                "Trung tâm ",
                "Lộc Hưng ",
                "@",
                "x.vn",
                "tỷ ",
                "rưỡi ",
                "kém ",
                "giờ ",
                "đến ",
                "9999999999999999999");
        for (var round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(25); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var draft = text.toString();
            for (var problem : CHECK.readAll(draft).problems()) {
                assertThat(draft.substring(problem.start(), problem.end()))
                        .as("seed %d, %s", seed, draft)
                        .isEqualTo(problem.quote());
            }
        }
    }
}
