package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.camtay.plan.DrawnPdf.Hand;

/// What programs do to a plan on its way into a PDF: letters one by one, pages turned, tables without lines.
class PdfWaysTest {
    private static final String EXPECTED = """
        issuer: ỦY BAN NHÂN DÂN XÃ TÂN LÂM
        number: 41/KH-UBND
        issued: 2026-04-10
        title: Tập huấn kỹ năng số cho các ấp năm 2026
        base: Kế hoạch | 12/KH-UBND | 2026-01-08 | UBND tỉnh | chuyển đổi số
        group: Ban điều hành ấp = 30
        group: Tổ công nghệ số cộng đồng = 50
        total: 80
        cluster: Cụm 1 | 2026-04-16 | nhà văn hóa ấp 1 | ấp 1, ấp 2, ấp 3
        cluster: Cụm 2 | 2026-04-17 | nhà văn hóa ấp 4 | ấp 4, ấp 5, ấp Bàu Sen
        laptops: 15
        topic: Dịch vụ công
          - Nộp hồ sơ
        topic: An toàn thông tin
        trainers: 2
        source: Từ ngân sách xã
        amount: 20000000
        duty: Phòng Văn hóa - Xã hội
          - Chủ trì tổ chức lớp trước ngày 15/4/2026 | 2026-04-15
        duty: Các ấp
          - Lập danh sách trước ngày 12/4/2026 | 2026-04-12
        recipients: UBND tỉnh + Các ấp + Lưu: VT
        signer: CHỦ TỊCH | Lý Văn Mẫu
        """;

    private static DrawnPdf top(DrawnPdf pdf) throws IOException {
        return pdf.row(80, "ỦY BAN NHÂN DÂN", 270, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .row(100, "XÃ TÂN LÂM", 320, "Độc lập - Tự do - Hạnh phúc")
                .row(95, "Số: 41/KH-UBND", 310, "Tân Lâm, ngày 10 tháng 4 năm 2026")
                .row(250, "KẾ HOẠCH")
                .row(160, "Tập huấn kỹ năng số cho các ấp năm 2026")
                .lines("""
                    Căn cứ Kế hoạch số 12/KH-UBND ngày 08/01/2026 của UBND tỉnh về
                    chuyển đổi số;
                    I. ĐỐI TƯỢNG\
                    """);
    }

    private static DrawnPdf rest(DrawnPdf pdf) throws IOException {
        return pdf.lines("""
            Mỗi cụm 15 máy tính xách tay.
            III. NỘI DUNG
            1. Dịch vụ công
            - Nộp hồ sơ.
            2. An toàn thông tin
            IV. GIẢNG VIÊN: 02 giảng viên.
            V. KINH PHÍ
            Từ ngân sách xã: 20.000.000 đồng.
            VI. TỔ CHỨC THỰC HIỆN
            1. Phòng Văn hóa - Xã hội
            - Chủ trì tổ chức lớp trước ngày 15/4/2026.
            2. Các ấp
            - Lập danh sách trước ngày 12/4/2026.\
            """)
                .row(70, "Nơi nhận:", 380, "CHỦ TỊCH")
                .row(70, "- UBND tỉnh;")
                .row(70, "- Các ấp;")
                .row(70, "- Lưu: VT.", 370, "Lý Văn Mẫu");
    }

    private static DrawnPdf prose(DrawnPdf pdf) throws IOException {
        top(pdf).lines("""
            1. Ban điều hành ấp: 30 người.
            2. Tổ công nghệ số cộng đồng: 50 người.
            Tổng cộng: 80 người.
            II. THỜI GIAN, ĐỊA ĐIỂM
            - Cụm 1 gồm ấp 1, ấp 2, ấp 3: ngày 16/4/2026, tại nhà văn hóa ấp 1.
            - Cụm 2 gồm ấp 4, ấp 5, ấp Bàu Sen: ngày 17/4/2026, tại nhà văn hóa
            ấp 4.\
            """);
        return rest(pdf);
    }

    private static void assertRead(byte[] pdf) {
        assertThat(Told.of(AnyPlan.read(pdf))).isEqualTo(EXPECTED);
    }

    @Test
    void whole_lines() throws IOException {
        try (var pdf = new DrawnPdf(Hand.WHOLE_LINES, 0)) {
            assertRead(prose(pdf).bytes());
        }
    }

    @Test
    void letters_placed_one_by_one() throws IOException {
        try (var pdf = new DrawnPdf(Hand.LETTER_BY_LETTER, 0)) {
            assertRead(prose(pdf).bytes());
        }
    }

    @Test
    void words_placed_without_a_space_between_them() throws IOException {
        try (var pdf = new DrawnPdf(Hand.WORD_BY_WORD, 0)) {
            assertRead(prose(pdf).bytes());
        }
    }

    @Test
    void a_page_turned_on_its_side() throws IOException {
        try (var pdf = new DrawnPdf(Hand.WHOLE_LINES, 90)) {
            assertRead(prose(pdf).bytes());
        }
    }

    @Test
    void tables_without_lines() throws IOException {
        for (var hand : Hand.values()) {
            try (var pdf = new DrawnPdf(hand, 0)) {
                top(pdf).table(
                                new float[] {70, 110, 400},
                                new String[] {"STT", "Đối tượng", "Số lượng"},
                                new String[] {"1", "Ban điều hành ấp", "30"},
                                new String[] {"2", "Tổ công nghệ số cộng đồng", "50"},
                                new String[] {"", "Tổng cộng", "80"})
                        .lines("II. THỜI GIAN, ĐỊA ĐIỂM")
                        .table(
                                new float[] {70, 130, 290, 400},
                                new String[] {"Cụm", "Các ấp", "Ngày", "Địa điểm"},
                                new String[] {"Cụm 1", "ấp 1, ấp 2,\nấp 3", "16/4/2026", "nhà văn hóa\nấp 1"},
                                new String[] {"Cụm 2", "ấp 4, ấp 5,\nấp Bàu Sen", "17/4/2026", "nhà văn hóa\nấp 4"});
                assertRead(rest(pdf).bytes());
            }
        }
    }
}
