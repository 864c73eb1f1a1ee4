package vn.camtay.roster.convocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.camtay.document.Document;
import vn.camtay.document.FormCheck;
import vn.camtay.document.PlainText;
import vn.camtay.store.TestDatabase;

class InvitationDocumentTest {
    private final TestConvocation here = new TestConvocation(TestDatabase.SQLITE.fresh());

    InvitationDocumentTest() {
        here.hall.convoked("Lê Thị Hạnh", 0, "board", "team");
        here.hall.convoked("Điểu Nghiêm", 2);
    }

    @Test
    void an_invitation_has_no_defect_of_form() {
        assertThat(FormCheck.check(invitation("7", "12/11/2025", "yes"))).isEmpty();
    }

    @Test
    void it_names_day_venue_and_the_hamlets_own_people() {
        assertThat(text(invitation("7", "12/11/2025", "yes")))
                .contains("Thời gian: từ 7 giờ 30 phút", "ngày 15 tháng 11 năm 2025", "Nhà văn hóa ấp 1")
                .contains("DANH SÁCH NGƯỜI ĐƯỢC MỜI ẤP 1", "Lê Thị Hạnh")
                .contains("Ban điều hành ấp, Tổ Công nghệ số cộng đồng")
                .doesNotContain("Điểu Nghiêm");
    }

    @Test
    void it_says_that_the_host_does_not_pay_only_then() {
        assertThat(text(invitation("7", "12/11/2025", "no"))).contains("không chi tiền ăn và tiền đi lại");
        assertThat(text(invitation("7", "12/11/2025", "yes"))).doesNotContain("không chi");
    }

    @Test
    void number_and_day_may_be_left_to_be_written() {
        assertThat(FormCheck.check(invitation("", "", "yes")))
                .extracting(finding -> finding.name())
                .containsExactly("missing-number", "missing-date");
    }

    @Test
    void whether_the_host_pays_has_to_be_said() {
        assertThat(form("7", "", "").mistakes()).containsOnlyKeys("paid");
        assertThat(form("x", "31/02/2025", "maybe").mistakes()).containsOnlyKeys("number", "day", "paid");
        assertThat(form("", "", "no").mistakes()).isEmpty();
    }

    @Test
    void all_hamlets_come_as_one_pdf_or_a_zip() throws IOException {
        var hamlets = List.of(here.hamlet(0), here.hamlet(2));
        var documents = hamlets.stream()
                .map(one -> InvitationDocument.of(one, here.commune(), form("7", "12/11/2025", "no"), here.time()))
                .toList();
        try (var pdf = Loader.loadPDF(Bundle.pdf(documents))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Lê Thị Hạnh", "Điểu Nghiêm");
        }
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Bundle.zip(hamlets, documents)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("giay-moi-01-ap-1.docx", "giay-moi-02-ap-soc-lon.docx");
    }

    @Test
    void texts_to_copy_carry_no_code() {
        var person = here.hamlet(0).guests().getFirst().person();
        var address = Optional.of("https://loc-hung.example");
        for (var text : List.of(
                InvitationText.of(here.hamlet(0), here.commune(), address),
                InvitationText.of(here.hamlet(0), person, here.commune(), address))) {
            assertThat(text)
                    .contains("Lê Thị Hạnh", "Nhà văn hóa ấp 1", "https://loc-hung.example/invitation")
                    .doesNotContain("/s/", person.markNumber().value());
        }
        assertThat(InvitationText.of(here.hamlet(0), here.commune(), Optional.empty()))
                .doesNotContain("http");
    }

    private Document invitation(String number, String day, String paid) {
        return InvitationDocument.of(here.hamlet(0), here.commune(), form(number, day, paid), here.time());
    }

    private InvitationForm form(String number, String day, String paid) {
        var hamlet = here.hall.hamlet(0).id().toString();
        return new InvitationForm(
                hamlet, number, day, "Phòng Văn hóa - Xã hội", paid, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Thạnh");
    }

    private static String text(Document document) {
        return String.join("\n", PlainText.lines(document));
    }
}
