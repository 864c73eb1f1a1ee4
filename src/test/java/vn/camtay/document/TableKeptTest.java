package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/// What leads to a table stays with it: a heading, a sentence, the heading of its columns.
class TableKeptTest {
    private static final String LEAD = "Kết quả theo từng cụm như sau:";

    private static Document withTable(int lines) {
        var draft = Document.of(DocumentType.BAO_CAO).numbered(7, "BC-UBND").about("Thử");
        draft.saying(body -> {
            for (var i = 1; i <= lines; i++) {
                body.say("Dòng số " + i);
            }
            body.heading("Số người đến")
                    .say(LEAD)
                    .table(Table.draft()
                            .column("Cụm", 30)
                            .centred("Đến", 20)
                            .row("Cụm Một", "40")
                            .row("Cụm Hai", "41")
                            .build());
        });
        return draft.signedBy(Closing.Signature.of("CHỦ TỊCH", "Lê Văn Thạnh")).build();
    }

    /// Wherever on the page it comes to stand.
    @Test
    void a_heading_and_a_sentence_are_on_the_page_of_the_first_row() throws IOException {
        var pages = 0;
        for (var lines = 10; lines < 45; lines++) {
            try (var printed = new PrintedPages(PdfWriter.write(withTable(lines)))) {
                var at = pageWith(printed, "Cụm Một");
                assertThat(printed.page(at)).as(lines + " lines").contains("Số người đến", LEAD, "Đến");
                pages = Math.max(pages, at);
            }
        }
        assertThat(pages).isGreaterThan(1);
    }

    private static int pageWith(PrintedPages printed, String words) throws IOException {
        for (var page = 1; page <= printed.count(); page++) {
            if (printed.page(page).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("nowhere: " + words);
    }

    @Test
    void word_is_told_to_keep_them_too() throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(withTable(2))))) {
            var lead = file.getParagraphs().stream()
                    .filter(one -> one.getText().equals(LEAD))
                    .findFirst()
                    .orElseThrow();
            assertThat(isKept(lead)).isTrue();
            var table = file.getTables().stream()
                    .filter(one -> one.getText().contains("Cụm Một"))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getRow(0).getTableCells())
                    .allSatisfy(cell ->
                            assertThat(isKept(cell.getParagraphs().getFirst())).isTrue());
            assertThat(isKept(table.getRow(1).getCell(0).getParagraphs().getFirst()))
                    .isFalse();
        }
    }

    private static boolean isKept(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetKeepNext();
    }

    @Test
    void words_of_a_cell_stand_as_far_from_its_lines_as_on_paper() throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(withTable(2))))) {
            var table = file.getTables().stream()
                    .filter(one -> one.getText().contains("Cụm Một"))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getCellMarginTop()).isEqualTo(Math.round(Form.CELL_ABOVE * 20));
            assertThat(table.getCellMarginBottom()).isEqualTo(table.getCellMarginTop());
            assertThat(table.getCellMarginLeft()).isEqualTo(Math.round(Form.CELL_SIDE * 20));
        }
    }
}
