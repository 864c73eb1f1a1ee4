package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final String TYPE =
            "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";
    private static final String LINE = "Nội dung có sử dụng AI hỗ trợ; đã được Trung tâm kiểm tra ngày 3/1/2026.";
    private static final Disclosure AI =
            new Disclosure(LINE, TYPE, "<?xpacket begin=\"\"?><x>" + TYPE + "</x><?xpacket end=\"r\"?>");
    private static final String PARAGRAPH =
            "Sáng 27/12, tại nhà văn hóa ấp 1 Lộc Điền, bà con của ba ấp cùng nhau mở điện thoại, tự nộp một hồ sơ thử"
                    + " trên cổng tập và nhận lại mã hồ sơ để tra cứu. Ai lỡ bấm nhầm thì làm lại từ đầu, không mất gì.";

    private static Article article(int paragraphs, Optional<Disclosure> disclosure) {
        return new Article(
                List.of("UBND XÃ LỘC HƯNG", "NHÓM ẤP 1 LỘC ĐIỀN"),
                "Bà con ấp 1 Lộc Điền tự nộp hồ sơ trên điện thoại",
                "Ba mươi người của ba ấp đã tự nộp được hồ sơ tập sau một buổi chiều.",
                Collections.nCopies(paragraphs, PARAGRAPH),
                "Nhóm ấp 1 Lộc Điền",
                "Lộc Hưng, ngày 28/12/2025",
                List.of("Kế hoạch 459/KH-UBND, dòng 12", "Quan sát tại lớp"),
                disclosure);
    }

    @Test
    void printed_article_holds_its_parts_in_their_order() throws IOException {
        var pdf = article(4, Optional.of(AI)).pdf();
        Files.write(Files.createDirectories(Path.of("target/pages")).resolve("article.pdf"), pdf);
        try (var pages = new PrintedPages(pdf)) {
            assertThat(pages.count()).isEqualTo(1);
            assertThat(pages.text().replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "UBND XÃ LỘC HƯNG",
                            "Bà con ấp 1 Lộc Điền tự nộp hồ sơ",
                            "Ba mươi người của ba ấp",
                            "Sáng 27/12",
                            "Nhóm ấp 1 Lộc Điền",
                            "Lộc Hưng, ngày 28/12/2025",
                            "Nguồn thông tin:",
                            "Quan sát tại lớp",
                            LINE);
            assertThat(pages.fonts()).noneMatch(font -> font.contains("NOT EMBEDDED"));
        }
    }

    @Test
    void the_label_is_in_the_file_for_machines_and_people_s_own_work_has_none() throws IOException {
        try (var file = Loader.loadPDF(article(1, Optional.of(AI)).pdf());
                var own = Loader.loadPDF(article(1, Optional.empty()).pdf())) {
            var packet = file.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(packet, StandardCharsets.UTF_8)).contains(TYPE);
            assertThat(own.getDocumentCatalog().getMetadata()).isNull();
        }
    }

    @Test
    void who_wrote_it_is_never_alone_on_a_page() throws IOException {
        for (var paragraphs = 8; paragraphs < 16; paragraphs++) {
            try (var pages =
                    new PrintedPages(article(paragraphs, Optional.empty()).pdf())) {
                for (var page = 1; page <= pages.count(); page++) {
                    var words = pages.page(page);
                    assertThat(!words.contains("ngày 28/12/2025") || words.contains("không mất gì."))
                            .as("%d paragraphs, page %d", paragraphs, page)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void word_file_has_named_styles_and_the_label_as_properties() throws IOException {
        var docx = article(2, Optional.of(AI)).docx();
        Files.write(Files.createDirectories(Path.of("target/pages")).resolve("article.docx"), docx);
        try (var file = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(file.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .startsWith("CoQuanBaiViet", "CoQuanBaiViet", "TenBai", "MoDau", "NoiDung", "NoiDung", "TacGia")
                    .endsWith("NguonTin", "NhanAI");
            assertThat(file.getParagraphs().getLast().getText()).isEqualTo(LINE);
            var properties = file.getProperties();
            assertThat(properties.getCoreProperties().getTitle()).startsWith("Bà con ấp 1");
            assertThat(properties.getCoreProperties().getDescription()).isEqualTo(LINE);
            assertThat(properties
                            .getCustomProperties()
                            .getProperty(Disclosure.SOURCE_TYPE)
                            .getLpwstr())
                    .isEqualTo(TYPE);
            assertThat(file.getStyles()
                            .getStyle("TacGia")
                            .getCTStyle()
                            .getPPr()
                            .getJc()
                            .getVal()
                            .intValue())
                    .isEqualTo(ParagraphAlignment.RIGHT.getValue());
        }
    }

    @Test
    void the_same_article_gives_the_same_bytes() {
        assertThat(article(3, Optional.of(AI)).pdf())
                .isEqualTo(article(3, Optional.of(AI)).pdf());
        assertThat(article(3, Optional.of(AI)).docx())
                .isEqualTo(article(3, Optional.of(AI)).docx());
    }
}
