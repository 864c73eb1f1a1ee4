package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.plan.RawWord.box;
import static vn.camtay.plan.RawWord.item;
import static vn.camtay.plan.RawWord.p;
import static vn.camtay.plan.RawWord.r;
import static vn.camtay.plan.RawWord.row;
import static vn.camtay.plan.RawWord.table;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What Word does to a plan: boxes, tables within tables, tracked changes, content controls, notes, numbers of its own.
class WordWaysTest {
    private static final String EXPECTED = """
        issuer: ỦY BAN NHÂN DÂN XÃ TÂN LÂM
        number: 41/KH-UBND
        issued: 2026-04-10
        title: Tập huấn kỹ năng số cho các ấp năm 2026
        base: Kế hoạch | 12/KH-UBND | 2026-01-08 | UBND tỉnh | chuyển đổi số
        group: Ban điều hành ấp = 30
        group: Tổ công nghệ số cộng đồng = 50
        total: 80
        cluster: Cụm 1 | 2026-04-16 | nhà văn hóa ấp 1 | ấp 1, ấp 2
        cluster: Cụm 2 | 2026-04-17 | nhà văn hóa ấp 4 | ấp 4, ấp 5
        laptops: 15
        topic: Dịch vụ công
          - Nộp hồ sơ
          - Trả kết quả
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

    private static final String LEFT = p("ỦY BAN NHÂN DÂN") + p("XÃ TÂN LÂM") + p("Số: 41/KH-UBND");
    private static final String RIGHT = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            + p("Độc lập - Tự do - Hạnh phúc")
            + p("Tân Lâm, ngày 10 tháng 4 năm 2026");
    private static final String HEADING = table(row(LEFT, RIGHT));
    private static final String TITLE = p("KẾ HOẠCH")
            + p("Tập huấn kỹ năng số cho các ấp năm 2026")
            + p("Căn cứ Kế hoạch số 12/KH-UBND ngày 08/01/2026 của UBND tỉnh về chuyển đổi số;");
    private static final String PEOPLE = p("I. ĐỐI TƯỢNG")
            + p("1. Ban điều hành ấp: 30 người.")
            + p("2. Tổ công nghệ số cộng đồng: 50 người.")
            + p("Tổng cộng: 80 người.");
    private static final String CLUSTERS = p("II. THỜI GIAN, ĐỊA ĐIỂM")
            + p("- Cụm 1 gồm ấp 1, ấp 2: ngày 16/4/2026, tại nhà văn hóa ấp 1.")
            + p("- Cụm 2 gồm ấp 4, ấp 5: ngày 17/4/2026, tại nhà văn hóa ấp 4.")
            + p("Mỗi cụm 15 máy tính xách tay.");
    private static final String CONTENT = p("III. NỘI DUNG")
            + p("1. Dịch vụ công")
            + p("- Nộp hồ sơ;")
            + p("- Trả kết quả.")
            + p("2. An toàn thông tin")
            + p("IV. GIẢNG VIÊN: 02 giảng viên.");
    private static final String MONEY = p("V. KINH PHÍ") + p("Từ ngân sách xã: 20.000.000 đồng.");
    private static final String DUTIES = p("VI. TỔ CHỨC THỰC HIỆN")
            + p("1. Phòng Văn hóa - Xã hội")
            + p("- Chủ trì tổ chức lớp trước ngày 15/4/2026.")
            + p("2. Các ấp")
            + p("- Lập danh sách trước ngày 12/4/2026.");
    private static final String FOOT = table(row(
            p("Nơi nhận:") + p("- UBND tỉnh;") + p("- Các ấp;") + p("- Lưu: VT."),
            p("CHỦ TỊCH") + p("") + p("Lý Văn Mẫu")));

    private static void assertRead(RawWord word) throws IOException {
        assertThat(Told.of(AnyPlan.read(word.bytes())).replaceAll("finding: devices-short.*\n", ""))
                .isEqualTo(EXPECTED);
    }

    @Test
    void plain_paragraphs_and_two_tables_without_lines() throws IOException {
        assertRead(new RawWord().add(HEADING + TITLE + PEOPLE + CLUSTERS + CONTENT + MONEY + DUTIES + FOOT));
    }

    @Test
    void heading_and_signature_in_text_boxes() throws IOException {
        var top = "<w:p>" + box(LEFT) + box(RIGHT) + "</w:p>";
        var foot = "<w:p>" + box(p("Nơi nhận:") + p("- UBND tỉnh;") + p("- Các ấp;") + p("- Lưu: VT."))
                + box(p("CHỦ TỊCH") + p("Lý Văn Mẫu")) + "</w:p>";
        assertRead(new RawWord().add(top + TITLE + PEOPLE + CLUSTERS + CONTENT + MONEY + DUTIES + foot));
    }

    @Test
    void right_box_anchored_before_the_left_one() throws IOException {
        var top = "<w:p>" + box(RIGHT) + box(LEFT) + "</w:p>";
        assertRead(new RawWord().add(top + TITLE + PEOPLE + CLUSTERS + CONTENT + MONEY + DUTIES + FOOT));
    }

    @Test
    void data_tables_inside_a_table_that_lays_out_the_page() throws IOException {
        var groups = table(
                row(p("STT"), p("Đối tượng"), p("Số lượng")),
                row(p("1"), p("Ban điều hành ấp"), p("30")),
                row(p("2"), p("Tổ công nghệ số cộng đồng"), p("50")),
                row(p(""), p("Tổng cộng"), p("80")));
        var clusters = table(
                row(p("Cụm"), p("Các ấp"), p("Ngày"), p("Địa điểm")),
                row(p("Cụm 1"), p("ấp 1") + p("ấp 2"), p("16/4/2026"), p("nhà văn hóa ấp 1")),
                row(p("Cụm 2"), p("ấp 4") + p("ấp 5"), p("17/4/2026"), p("nhà văn hóa ấp 4")));
        var page = table(
                row(p("I. ĐỐI TƯỢNG"), groups),
                row(p("II. THỜI GIAN, ĐỊA ĐIỂM"), clusters + p("Mỗi cụm 15 máy tính xách tay.")));
        assertRead(new RawWord().add(HEADING + TITLE + page + CONTENT + MONEY + DUTIES + FOOT));
    }

    @Test
    void tracked_changes() throws IOException {
        var ins = "<w:ins w:id=\"1\" w:author=\"a\">";
        var del = "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>";
        var people = p("I. ĐỐI TƯỢNG")
                + "<w:p>" + r("1. Ban điều hành ấp: ") + del + "25</w:delText></w:r></w:del>" + ins + r("30")
                + "</w:ins>"
                + r(" người.") + "</w:p>"
                + "<w:p>" + ins + r("2. Tổ công nghệ số cộng đồng: 50 người.") + "</w:ins></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"a\"/></w:rPr></w:pPr>" + del
                + "3. Hội Nông dân: 10 người.</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"4\" w:author=\"a\"/></w:rPr></w:pPr>" + r("Tổng cộng: ") + "</w:p>"
                + p("80 người.");
        var moved = "<w:p><w:moveFrom w:id=\"5\" w:author=\"a\">" + r("- Trả kết quả.") + "</w:moveFrom></w:p>";
        var content = p("III. NỘI DUNG") + moved + p("1. Dịch vụ công") + p("- Nộp hồ sơ;")
                + "<w:p><w:moveTo w:id=\"6\" w:author=\"a\">" + r("- Trả kết quả.") + "</w:moveTo></w:p>"
                + p("2. An toàn thông tin") + p("IV. GIẢNG VIÊN: 02 giảng viên.");
        assertRead(new RawWord().add(HEADING + TITLE + people + CLUSTERS + content + MONEY + DUTIES + FOOT));
    }

    @Test
    void content_controls_around_words_paragraphs_and_tables() throws IOException {
        var sdt = "<w:sdt><w:sdtPr/><w:sdtContent>";
        var end = "</w:sdtContent></w:sdt>";
        var money = p("V. KINH PHÍ") + "<w:p>" + r("Từ ngân sách xã: ") + sdt + r("20.000.000") + end + r(" đồng.")
                + "</w:p>";
        assertRead(new RawWord()
                .add(sdt + HEADING + end + sdt + TITLE + PEOPLE + end + CLUSTERS + CONTENT + money + DUTIES + sdt + FOOT
                        + end));
    }

    @Test
    void notes_headers_hidden_words_soft_hyphens_and_fields() throws IOException {
        var people = p("I. ĐỐI TƯỢNG")
                + "<w:p>" + r("1. Ban điều hành ấp: 30 ngư") + "<w:r><w:softHyphen/></w:r>" + r("ời.")
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + p("2. Tổ công nghệ số cộng đồng: 50 người.")
                + "<w:p>" + r("Tổng cộng: 80 người.")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hội Phụ nữ: 9 người</w:t></w:r></w:p>";
        var title = p("KẾ HOẠCH") + p("Tập huấn kỹ năng số cho các ấp năm 2026")
                + "<w:p>" + r("Căn cứ Kế hoạch số 12/KH") + "<w:r><w:noBreakHyphen/></w:r>"
                + r("UBND ngày 08/01/2026 của UBND tỉnh về chuyển đổi số;") + "</w:p>";
        var field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        assertRead(new RawWord()
                .part(
                        "footnotes",
                        "<w:footnotes><w:footnote w:id=\"2\">" + p("Tổng số người của 10 ấp: 99 người")
                                + "</w:footnote></w:footnotes>")
                .part("header1", "<w:hdr>" + p("2") + "</w:hdr>")
                .add(HEADING + title + people + CLUSTERS + field + CONTENT + MONEY + DUTIES + FOOT));
    }

    @Test
    void numbers_made_by_a_style_and_by_lists() throws IOException {
        var levels =
                "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";
        var numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"0\">"
                + levels.formatted(0, "upperRoman", "%1.") + levels.formatted(1, "decimal", "%2.")
                + levels.formatted(2, "bullet", "\uF0B7")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        var styles = "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name"
                + " w:val=\"Muc\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style"
                + " w:type=\"paragraph\" w:styleId=\"MucCon\"><w:name w:val=\"Muc con\"/><w:basedOn"
                + " w:val=\"Muc\"/></w:style></w:styles>";
        var body = part("ĐỐI TƯỢNG")
                + item(1, 1, "Ban điều hành ấp: 30 người.")
                + item(1, 1, "Tổ công nghệ số cộng đồng: 50 người.")
                + p("Tổng cộng: 80 người.")
                + part("THỜI GIAN, ĐỊA ĐIỂM")
                + item(1, 2, "Cụm 1 gồm ấp 1, ấp 2: ngày 16/4/2026, tại nhà văn hóa ấp 1.")
                + item(1, 2, "Cụm 2 gồm ấp 4, ấp 5: ngày 17/4/2026, tại nhà văn hóa ấp 4.")
                + p("Mỗi cụm 15 máy tính xách tay.")
                + part("NỘI DUNG")
                + item(1, 1, "Dịch vụ công")
                + item(1, 2, "Nộp hồ sơ;")
                + item(1, 2, "Trả kết quả.")
                + item(1, 1, "An toàn thông tin")
                + part("GIẢNG VIÊN: 02 giảng viên.")
                + part("KINH PHÍ")
                + p("Từ ngân sách xã: 20.000.000 đồng.")
                + part("TỔ CHỨC THỰC HIỆN")
                + item(1, 1, "Phòng Văn hóa - Xã hội")
                + item(1, 2, "Chủ trì tổ chức lớp trước ngày 15/4/2026.")
                + item(1, 1, "Các ấp")
                + item(1, 2, "Lập danh sách trước ngày 12/4/2026.");
        assertRead(new RawWord()
                .part("numbering", numbering)
                .part("styles", styles)
                .add(HEADING + TITLE + body + FOOT));
    }

    private static String part(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"MucCon\"/></w:pPr>" + r(text) + "</w:p>";
    }

    @Test
    void a_heading_typed_with_tabs_and_line_breaks() throws IOException {
        var top = "<w:p>" + r("ỦY BAN NHÂN DÂN") + "<w:r><w:tab/></w:r>" + r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + "<w:r><w:br/></w:r>" + r("XÃ TÂN LÂM") + "<w:r><w:tab/></w:r>" + r("Độc lập - Tự do - Hạnh phúc")
                + "<w:r><w:br/></w:r>" + r("Số: 41/KH-UBND") + "<w:r><w:tab/></w:r>"
                + r("Tân Lâm, ngày 10 tháng 4 năm 2026") + "</w:p>";
        assertRead(new RawWord().add(top + TITLE + PEOPLE + CLUSTERS + CONTENT + MONEY + DUTIES + FOOT));
    }

    @Test
    void duties_in_a_table_of_two_columns() throws IOException {
        var duties = p("VI. TỔ CHỨC THỰC HIỆN")
                + table(
                        row(p("Đơn vị"), p("Nội dung công việc"), p("Thời gian hoàn thành")),
                        row(
                                p("Phòng Văn hóa - Xã hội"),
                                p("Chủ trì tổ chức lớp trước ngày 15/4/2026."),
                                p("Trước 15/4/2026")),
                        row(p("Các ấp"), p("- Lập danh sách trước ngày 12/4/2026."), p("12/4/2026")));
        assertRead(new RawWord().add(HEADING + TITLE + PEOPLE + CLUSTERS + CONTENT + MONEY + duties + FOOT));
    }
}
