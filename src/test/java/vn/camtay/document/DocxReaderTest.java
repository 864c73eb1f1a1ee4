package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxReaderTest {
    static List<Document> samples() {
        return PdfWriterTest.samples();
    }

    static Stream<Long> seeds() {
        return LongStream.range(1, 21).boxed();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_written_is_read_back(Document document) {
        isTheSame(DocxReader.read(DocxWriter.write(document)).orElseThrow(), document);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_document_is_read_back(long seed) {
        var document = AnyDocument.with(seed);
        isTheSame(DocxReader.read(DocxWriter.write(document)).orElseThrow(), document);
    }

    @Test
    void a_slip_made_by_hand_in_word_is_found() throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(Samples.invitation(3))))) {
            for (var paragraph : file.getParagraphs()) {
                for (var run : paragraph.getRuns()) {
                    run.setText(run.text().replace("./.", "."), 0);
                }
            }
            var out = new ByteArrayOutputStream();
            file.write(out);
            var read = DocxReader.read(out.toByteArray()).orElseThrow();
            assertThat(FormCheck.check(read)).extracting(Finding::name).containsExactly("missing-end-mark");
        }
    }

    @Test
    void a_word_file_of_someone_else_is_not_taken_for_ours() throws IOException {
        try (var file = new XWPFDocument()) {
            file.createParagraph().createRun().setText("Kính gửi");
            var out = new ByteArrayOutputStream();
            file.write(out);
            assertThat(DocxReader.read(out.toByteArray())).isEmpty();
        }
    }

    @Test
    void what_is_no_word_file_is_refused() {
        assertThat(DocxReader.read("không phải Word".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(DocxReader.read(new byte[0])).isEmpty();
    }

    @Test
    void a_file_that_unpacks_too_large_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var blank = new byte[1024 * 1024];
            Arrays.fill(blank, (byte) ' ');
            for (var i = 0; i < 65; i++) {
                zip.write(blank);
            }
        }
        assertThat(DocxReader.read(out.toByteArray())).isEmpty();
    }

    @Test
    void broken_files_are_refused_and_never_thrown_at_the_caller() {
        var whole = DocxWriter.write(Samples.plan());
        for (var seed = 1L; seed <= 200; seed++) {
            var random = new Random(seed);
            var broken = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
            for (var i = 0; i < 20 && broken.length > 0; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            var read = DocxReader.read(broken);
            assertThat(read.map(it -> it.content().body().size()).orElse(0))
                    .as("seed " + seed)
                    .isLessThan(1000);
        }
    }

    private static void isTheSame(Document read, Document written) {
        assertThat(read.masthead()).isEqualTo(written.masthead());
        assertThat(read.title()).isEqualTo(written.title());
        assertThat(read.closing()).isEqualTo(written.closing());
        assertThat(read.content().addressees()).isEqualTo(written.content().addressees());
        assertThat(PlainText.lines(read)).isEqualTo(PlainText.lines(written));
        assertThat(FormCheck.check(read)).isEqualTo(FormCheck.check(written));
    }
}
