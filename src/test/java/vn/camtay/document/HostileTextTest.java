package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.Masthead.Issuer;

class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> <img src='http://a.example/x.png'>",
                "&amp; &lt; ]]> <!-- --> <?xml version='1.0'?> <!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "</w:t></w:r></w:p><w:p/>",
                "(Tj) BT /F1 12 Tf ET endstream endobj << /JS (app.alert) >>",
                "=HYPERLINK(\"http://a.example\") {0} {1} '{' %s ${x} #{y}"
            })
    void markup_is_only_words(String words) throws IOException {
        var document = everywhere(words);
        try (var pages = new PrintedPages(PdfWriter.write(document))) {
            Words.areThose(pages.text(), document);
            assertThat(pages.text()).contains(words.substring(0, 5));
        }
        try (var file = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document)))) {
            Words.areThose(DocxWriterTest.text(file.getBodyElements()), document);
        }
    }

    @Test
    void what_cannot_be_seen_is_left_out() {
        assertThat(Text.of("a\u0000b\u0007c\u200bd\u202ee\ud800f\ufffeg\u00adh").plain())
                .isEqualTo("abcdefgh");
    }

    @Test
    void letters_taken_apart_are_put_together_and_spaces_made_single() {
        assertThat(Text.of("  Hòa\u00a0\u00a0\tBi\u0300nh \r\n xã ").plain()).isEqualTo("Hòa Bình xã");
    }

    @Test
    void control_characters_do_not_break_either_file() throws IOException {
        var all = new StringBuilder();
        for (var sign = 0; sign < 0x300; sign++) {
            all.append((char) sign).append(' ');
        }
        all.append("\ud800 \udfff \ufffe \uffff \ue000 \u2028 \u202e");
        var document = everywhere(all.toString());
        try (var file = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document)))) {
            assertThat(file.getParagraphs()).isNotEmpty();
        }
        try (var pages = new PrintedPages(PdfWriter.write(document))) {
            assertThat(pages.count()).isBetween(1, 20);
        }
    }

    @Test
    void a_word_of_twenty_thousand_letters_is_broken_and_kept_whole() throws IOException {
        var document = Document.of(DocumentType.THONG_BAO)
                .about("Thử")
                .saying(body -> body.say("ế".repeat(20_000)))
                .build();
        try (var pages = new PrintedPages(PdfWriter.write(document))) {
            Words.areThose(pages.text(), document);
            assertThat(pages.count()).isLessThan(20);
        }
    }

    @Test
    void a_cell_longer_than_a_page_goes_on_to_the_next() throws IOException {
        var table = Table.draft().centred("TT", 10).column("Nội dung", 90).row("1", "một hai ba ".repeat(900));
        var document = Document.of(DocumentType.THONG_BAO)
                .saying(body -> body.table(table.build()))
                .build();
        try (var pages = new PrintedPages(PdfWriter.write(document))) {
            Words.areThose(pages.text(), document);
            for (var page = 1; page <= pages.count(); page++) {
                assertThat(PrintedPages.inkOf(pages.picture(page))[3]).isLessThan(278);
            }
        }
    }

    @Test
    void names_and_titles_longer_than_a_page_stay_on_paper() throws IOException {
        var document = everywhere("rất dài ".repeat(600));
        try (var pages = new PrintedPages(PdfWriter.write(document))) {
            for (var page = 1; page <= pages.count(); page += 3) {
                assertThat(PrintedPages.inkOf(pages.picture(page))[3]).isLessThan(278);
            }
            assertThat(Words.solid(pages.text()))
                    .hasSize(Words.solid(PlainText.lines(document)).length());
        }
    }

    @Test
    void a_table_of_two_thousand_rows_repeats_its_heading_on_every_page() throws IOException {
        var document = Samples.invitation(2_000);
        try (var pages = new PrintedPages(PdfWriter.write(document))) {
            Words.areThose(pages.text(), document);
            assertThat(pages.count()).isBetween(40, 80);
            for (var page = 3; page <= pages.count(); page++) {
                assertThat(pages.asides(page)).contains("Họ và tên");
            }
        }
        try (var file = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document)))) {
            assertThat(file.getTables().getLast().getNumberOfRows()).isEqualTo(2_002);
        }
    }

    @Test
    void files_ask_for_nothing_from_outside_and_run_nothing() throws IOException {
        var document = everywhere("http://a.example/x file:///etc/passwd javascript:alert(1)");
        assertThat(xml(DocxWriter.write(document)))
                .doesNotContain("TargetMode=\"External\"")
                .doesNotContain("w:hyperlink")
                .doesNotContain("instrText");
        var pdf = new String(PdfWriter.write(document), StandardCharsets.ISO_8859_1);
        assertThat(pdf)
                .doesNotContain("/URI")
                .doesNotContain("/JavaScript")
                .doesNotContain("/Launch")
                .doesNotContain("/OpenAction");
    }

    private static Document everywhere(String words) {
        return Document.of(DocumentType.KE_HOACH)
                .issuedBy(Issuer.under(words, words))
                .numbered(5, words)
                .about(words)
                .to(words)
                .to(words)
                .basedOn(words)
                .saying(body -> body.say(words)
                        .section(words)
                        .heading(words)
                        .bullet(words)
                        .table(Table.draft()
                                .column(words, 10)
                                .column(words, 20)
                                .row(words, words)
                                .build()))
                .copyTo(words)
                .signedBy(Signature.of(words, words).by(words))
                .annex(words, body -> body.say(words))
                .build();
    }

    private static String xml(byte[] docx) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
