package vn.camtay.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.camtay.document.DocxWriter;
import vn.camtay.document.Finding;
import vn.camtay.document.FormCheck;
import vn.camtay.document.PdfWriter;
import vn.camtay.intake.ForeignFile;
import vn.camtay.plan.Plan;
import vn.camtay.plan.PlanReader;
import vn.camtay.plan.Sourced;
import vn.camtay.shared.Holidays;

class PlanPaperTest {
    private final PlanReader reader = new PlanReader(Holidays.ours());
    private final Plan plan =
            reader.read(ForeignFile.at(Path.of("samples/ke-hoach-mau.txt"))).plan();

    @Test
    void the_print_says_what_the_data_say() throws IOException {
        var text = text(plan);
        assertThat(text)
                .contains(
                        "Số: ",
                        "/KH-UBND",
                        "Căn cứ Quyết định số 459/QĐ-UBND ngày 15/09/2025 của UBND xã Lộc Hưng về việc lập Tổ",
                        "1. Ban điều hành ấp: 120 người",
                        "Tổng cộng: 267 người",
                        "ấp Chà Đôn",
                        "Chủ nhật, 28/12/2025",
                        "VI. TỔ CHỨC THỰC HIỆN",
                        "Trần Thị Mai Hiên")
                .doesNotContain("V. TỔ CHỨC THỰC HIỆN\n");
    }

    @Test
    void the_printed_plan_is_read_back_as_the_same_programme() {
        var docx = reader.read(new ForeignFile("in.docx", DocxWriter.write(PlanPaper.of(plan, LocalDate.EPOCH))));
        assertThat(values(docx.plan())).isEqualTo(values(plan));
        var pdf = reader.read(new ForeignFile("in.pdf", PdfWriter.write(PlanPaper.of(plan, LocalDate.EPOCH))));
        assertThat(values(pdf.plan())).isEqualTo(values(plan));
    }

    @Test
    void the_print_departs_from_the_form_only_where_data_are_missing() {
        assertThat(FormCheck.check(PlanPaper.of(plan, LocalDate.EPOCH)))
                .extracting(Finding::name)
                .doesNotContain("duplicate-number", "motto-spacing")
                .contains("missing-number");
    }

    @Test
    void a_plan_that_says_nothing_prints_without_failing() {
        var empty = new Plan(
                new Plan.Heading(null, null, null, null, null),
                java.util.List.of(),
                new Plan.Aims(java.util.List.of(), java.util.List.of()),
                new Plan.Audience(java.util.List.of(), null),
                new Plan.Schedule(java.util.List.of(), java.util.List.of(), java.util.List.of(), null),
                new Plan.Content(java.util.List.of(), null),
                new Plan.Budget(null, null),
                java.util.List.of(),
                new Plan.Closing(java.util.List.of(), null));
        assertThat(PdfWriter.write(PlanPaper.of(empty, LocalDate.of(2026, 1, 5))))
                .isNotEmpty();
        assertThat(DocxWriter.write(PlanPaper.of(empty, LocalDate.of(2026, 1, 5))))
                .isNotEmpty();
    }

    /// What a programme needs, without lines.
    private static String values(Plan plan) {
        var all = new StringBuilder();
        plan.schedule()
                .clusters()
                .forEach(cluster -> all.append(cluster.name().value())
                        .append(cluster.days().stream().map(Sourced::value).toList())
                        .append(cluster.venue() == null ? "" : cluster.venue().value())
                        .append(cluster.hamlets().stream().map(Sourced::value).toList()));
        plan.audience().groups().forEach(group -> all.append(group.value()));
        return all.toString();
    }

    private static String text(Plan plan) throws IOException {
        try (var pdf = Loader.loadPDF(PdfWriter.write(PlanPaper.of(plan, LocalDate.of(2025, 12, 1))))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
