package vn.camtay.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.attendance.TestHall.SATURDAY;
import static vn.camtay.attendance.TestHall.SUNDAY;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.camtay.attendance.Basis;
import vn.camtay.document.Document;
import vn.camtay.document.DocxReader;
import vn.camtay.document.DocxWriter;
import vn.camtay.document.FormCheck;
import vn.camtay.document.PdfWriter;
import vn.camtay.document.PlainText;
import vn.camtay.shared.Time;
import vn.camtay.store.TestDatabase;

class ResultDocumentTest {
    private final TestResults here = new TestResults(TestDatabase.SQLITE.fresh());

    @Test
    void an_issued_report_has_no_defect_of_form() {
        here.hall.setClock(SUNDAY, "20:00");
        assertThat(FormCheck.check(issued())).isEmpty();
        here.hall.convoked("Lê Thị Hạnh", 0);
        assertThat(FormCheck.check(issued())).isEmpty();
        var guest = here.hall.known("Võ Kim Anh", 1);
        here.onPaper(here.hall.morning(), guest, new Basis.WalkIn("xin học thêm"));
        here.onPaper(here.hall.afternoon(), guest, new Basis.WalkIn("xin học thêm"));
        assertThat(FormCheck.check(issued())).isEmpty();
    }

    @Test
    void it_says_the_moment_and_the_facts_it_was_counted_from() {
        here.hall.attendance().mark(here.hall.atDesk(here.hall.convoked("Lê Thị Hạnh", 0)));
        here.hall.setClock(SUNDAY, "20:05");
        assertThat(text(issued()))
                .contains("Số liệu tổng hợp lúc 20 giờ 05 phút, ngày 16 tháng 11 năm 2025, từ 1 lượt ghi có mặt,"
                        + " trong đó 0 lượt đã bỏ")
                .contains("1 trong 2 lượt được mời đã có người dự, đạt 50%");
    }

    @Test
    void absent_people_stand_in_an_annex_by_hamlet() {
        here.hall.convoked("Lê Thị Hạnh", 0);
        here.hall.convoked("Điểu Nghiêm", 2);
        here.hall.setClock(SATURDAY, "20:00");
        assertThat(text(issued()))
                .contains("Phụ lục II", "Ấp 1: 1 người", "Lê Thị Hạnh", "sáng, chiều")
                .as("the second cluster's day has not come")
                .doesNotContain("Điểu Nghiêm")
                .contains("đã xong 2 trong 4 buổi");
    }

    @Test
    void a_report_without_absent_people_has_one_annex() {
        here.hall.setClock(SUNDAY, "20:00");
        assertThat(text(issued())).contains("chi tiết tại Phụ lục.").doesNotContain("Phụ lục II");
    }

    @Test
    void a_draft_says_so_on_every_page_and_has_no_number() throws IOException {
        IntStream.range(0, 60).forEach(i -> here.hall.convoked("Người Thứ " + i, 0));
        here.hall.setClock(SUNDAY, "20:00");
        var draft = ResultDocument.draft(here.results(), here.heading(12), here.hall.bean(Time.class));
        try (var pages = Loader.loadPDF(DraftStamp.on(PdfWriter.write(draft)))) {
            assertThat(pages.getNumberOfPages()).isGreaterThan(2);
            var reader = new PDFTextStripper();
            for (var page = 1; page <= pages.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(pages)).as("page " + page).contains("DỰ THẢO");
            }
        }
        assertThat(text(draft)).contains("DỰ THẢO");
    }

    @Test
    void both_papers_say_the_same() {
        here.hall.convoked("Lê Thị Hạnh", 0);
        here.hall.setClock(SUNDAY, "20:00");
        var document = issued();
        assertThat(PlainText.lines(DocxReader.read(DocxWriter.write(document)).orElseThrow()))
                .isEqualTo(PlainText.lines(document));
    }

    @Test
    void the_abstract_drops_a_word_the_plan_has_twice() {
        assertThat(Abstract.of("Bồi dưỡng kỹ năng số cho cho lực lượng nòng cốt"))
                .isEqualTo("Kết quả bồi dưỡng kỹ năng số cho lực lượng nòng cốt");
        assertThat(Abstract.of("")).isEqualTo("Kết quả thực hiện kế hoạch");
    }

    private Document issued() {
        return ResultDocument.of(here.results(), here.heading(12), here.hall.bean(Time.class));
    }

    private static String text(Document document) {
        return String.join("\n", PlainText.lines(document));
    }
}
