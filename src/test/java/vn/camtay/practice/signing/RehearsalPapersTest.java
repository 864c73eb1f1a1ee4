package vn.camtay.practice.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.practice.signing.Papers.DOSSIER;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.signing.RehearsalPapers.Apology;
import vn.camtay.practice.signing.RehearsalPapers.Declaration;
import vn.camtay.practice.signing.RehearsalPapers.Entry;
import vn.camtay.practice.signing.RehearsalPapers.Receipt;
import vn.camtay.practice.signing.RehearsalPapers.Refusal;
import vn.camtay.practice.signing.RehearsalPapers.Supplement;
import vn.camtay.practice.signing.RehearsalPapers.Until;

class RehearsalPapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final List<String> MISSING = List.of(
            "Giấy chứng sinh: ảnh mờ, chụp lại nơi đủ sáng.",
            "Tờ khai: ô Nơi sinh còn trống.",
            "Văn bản ủy quyền: thiếu.");

    private static final byte[] RECEIPT = RehearsalPapers.receipt(new Receipt(
            DOSSIER,
            List.of("Tờ khai (mẫu điện tử)", "Giấy chứng sinh"),
            "Không thu tiền",
            "Bản điện tử",
            LocalDateTime.of(2026, 3, 12, 9, 5),
            LocalDateTime.of(2026, 3, 13, 17, 0)));
    private static final byte[] SUPPLEMENT = RehearsalPapers.supplement(
            new Supplement(DOSSIER, MISSING, Optional.of(new Until(DAY.plusDays(3), true)), DAY));
    private static final byte[] REFUSAL = RehearsalPapers.refusal(
            new Refusal(DOSSIER, List.of("Trẻ đã được đăng ký ở xã khác."), "Bà con có thể hỏi lại.", DAY));
    private static final byte[] APOLOGY = RehearsalPapers.apology(
            new Apology(DOSSIER, "Chờ xác minh của nơi khác", DAY, DAY.plusDays(2), DAY.plusDays(1)));

    @Test
    void every_paper_is_one_page_and_says_that_it_is_for_practice() throws IOException {
        for (var paper : List.of(Papers.birth(), Papers.declaration(), RECEIPT, SUPPLEMENT, REFUSAL, APOLOGY)) {
            var text = text(paper);
            assertThat(text).contains("(BẢN TẬP)", "BẢN T\nẬP", "cơ quan tưởng tượng", "T00.00.25-260312-0042");
            assertThat(text.toUpperCase(java.util.Locale.ROOT))
                    .doesNotContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "ĐỘC LẬP - TỰ DO");
            assertThat(pages(paper)).isEqualTo(1);
        }
    }

    @Test
    void a_supplement_notice_names_everything_at_once() throws IOException {
        assertThat(text(SUPPLEMENT)).contains(MISSING).contains("1.", "2.", "3.", "15/03/2026");
    }

    @Test
    void a_day_that_no_source_confirms_is_said_to_be_for_practice() throws IOException {
        var unsure = new Supplement(DOSSIER, MISSING, Optional.of(new Until(DAY.plusDays(10), false)), DAY);
        assertThat(text(RehearsalPapers.supplement(unsure)).replaceAll("\\s+", " "))
                .contains("22/03/2026", "Ngày này chỉ để tập, chưa xác nhận được");
        assertThat(text(SUPPLEMENT)).doesNotContain("chỉ để tập, chưa");
        assertThat(text(RehearsalPapers.supplement(new Supplement(DOSSIER, MISSING, Optional.empty(), DAY))))
                .contains("cán bộ sẽ báo");
    }

    @Test
    void a_receipt_says_when_it_was_taken_and_when_to_come_back() throws IOException {
        assertThat(text(RECEIPT))
                .contains(
                        "9 giờ 05, ngày 12/03/2026", "17 giờ 00, ngày 13/03/2026", "Giấy chứng sinh", "Không thu tiền");
    }

    @Test
    void an_apology_says_both_days() throws IOException {
        assertThat(text(APOLOGY)).contains("12/03/2026", "14/03/2026", "xin lỗi", "Chờ xác minh của nơi khác");
    }

    @Test
    void a_refusal_says_why_and_what_can_be_done() throws IOException {
        assertThat(text(REFUSAL)).contains("Trẻ đã được đăng ký ở xã khác.", "Bà con có thể hỏi lại.");
    }

    @Test
    void a_field_left_empty_is_seen_to_be_empty() throws IOException {
        assertThat(text(Papers.declaration())).contains("Nơi cư trú (để trống)");
    }

    @Test
    void forty_fields_still_take_one_page() throws IOException {
        var entries = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new Entry("Mục " + number, "điều khai thứ " + number))
                .toList();
        var paper =
                RehearsalPapers.declaration(new Declaration(DOSSIER, "TỜ KHAI DÀI", entries, Optional.empty(), DAY));
        assertThat(pages(paper)).isEqualTo(1);
        assertThat(text(paper)).contains("điều khai thứ 40");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return paper.getNumberOfPages();
        }
    }
}
