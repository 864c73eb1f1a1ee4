package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class DocxWriterTest {
    static List<Document> samples() {
        return PdfWriterTest.samples();
    }

    static Stream<Long> seeds() {
        return LongStream.range(1, 21).boxed();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void file_says_what_the_document_says(Document document) throws IOException {
        try (var file = opened(document)) {
            Words.areThose(text(file.getBodyElements()), document);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_document_comes_out_whole(long seed) throws IOException {
        var document = AnyDocument.with(seed);
        try (var file = opened(document)) {
            Words.areThose(text(file.getBodyElements()), document);
        }
    }

    @Test
    void every_paragraph_has_one_of_our_named_styles() throws IOException {
        try (var file = opened(Samples.plan())) {
            assertThat(paragraphs(file.getBodyElements()))
                    .allSatisfy(it ->
                            assertThat(file.getStyles().getStyle(it.getStyle())).isNotNull());
            assertThat(file.getStyles().getStyle("MucLaMa").getName()).isEqualTo("Mục I");
            assertThat(styleOf(file, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).isEqualTo("QuocHieu");
            assertThat(styleOf(file, "I. MỤC ĐÍCH, YÊU CẦU")).isEqualTo("MucLaMa");
        }
    }

    @Test
    void text_is_in_times_new_roman_of_the_decrees_size() throws IOException {
        try (var file = opened(Samples.plan())) {
            var normal = file.getStyles().getStyle("Normal").getCTStyle().getRPr();
            assertThat(normal.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
            assertThat(normal.getSzArray(0).getVal()).hasToString("28");
            var body = file.getStyles().getStyle("NoiDung").getCTStyle().getPPr();
            assertThat(body.getInd().getFirstLine()).hasToString("720");
            assertThat(body.getSpacing().getBefore()).hasToString("120");
        }
    }

    @Test
    void page_number_is_a_field_in_the_header_and_not_on_the_first_page() throws IOException {
        try (var file = opened(Samples.report())) {
            assertThat(file.getHeaderList()).hasSize(2);
            assertThat(file.getHeaderList().stream()
                            .flatMap(header -> header.getParagraphs().stream())
                            .flatMap(it -> it.getCTP().getFldSimpleList().stream())
                            .map(field -> field.getInstr()))
                    .containsExactly("PAGE");
            assertThat(sections(file)).hasSize(3).allSatisfy(section -> {
                assertThat(section.isSetTitlePg()).isTrue();
                assertThat(section.getPgNumType().getStart()).hasToString("1");
                assertThat(section.getHeaderReferenceList()).hasSize(2);
            });
        }
    }

    @Test
    void paper_is_a4_with_the_decrees_margins_and_an_annex_may_lie_on_its_side() throws IOException {
        try (var file = opened(Samples.report())) {
            var sections = sections(file);
            assertThat(sections.getFirst().getPgSz().getW()).hasToString("11906");
            assertThat(sections.getFirst().getPgSz().getH()).hasToString("16838");
            assertThat(sections.getFirst().getPgMar().getLeft()).hasToString("1701");
            assertThat(sections.getFirst().getPgMar().getRight()).hasToString("850");
            assertThat(sections.getFirst().getPgMar().getTop()).hasToString("1134");
            assertThat(sections.get(1).getPgSz().getW()).hasToString("16838");
            assertThat(sections.get(1).getPgSz().isSetOrient()).isTrue();
            assertThat(sections.get(2).getPgSz().getW()).hasToString("11906");
        }
    }

    @Test
    void table_headings_are_marked_to_repeat_and_rows_are_not_cut() throws IOException {
        try (var file = opened(Samples.report())) {
            var table = file.getTables().getLast();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void room_is_left_for_a_number_and_a_day_not_yet_given() throws IOException {
        try (var file = opened(Samples.plan())) {
            assertThat(text(file.getBodyElements()))
                    .contains("Số: \u00a0\u00a0\u00a0")
                    .contains("ngày \u00a0\u00a0");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void file_keeps_to_the_schema_and_no_two_tables_touch(Document document) throws IOException {
        try (var file = opened(document)) {
            var faults = new ArrayList<XmlError>();
            file.getDocument().validate(new XmlOptions().setErrorListener(faults));
            assertThat(faults).isEmpty();
            var elements = file.getBodyElements();
            for (var i = 0; i < elements.size(); i++) {
                if (elements.get(i) instanceof XWPFTable) {
                    assertThat(elements.get(i + 1)).isInstanceOf(XWPFParagraph.class);
                }
            }
        }
    }

    @Test
    void same_document_gives_the_same_bytes() {
        assertThat(DocxWriter.write(Samples.report())).isEqualTo(DocxWriter.write(Samples.report()));
    }

    private static XWPFDocument opened(Document document) throws IOException {
        var docx = DocxWriter.write(document);
        var folder = Files.createDirectories(Path.of("target/pages"));
        Files.write(folder.resolve(document.title().type().code() + ".docx"), docx);
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static List<CTSectPr> sections(XWPFDocument file) {
        var sections = new ArrayList<CTSectPr>();
        file.getParagraphs().stream()
                .filter(it ->
                        it.getCTP().getPPr() != null && it.getCTP().getPPr().isSetSectPr())
                .forEach(it -> sections.add(it.getCTP().getPPr().getSectPr()));
        sections.add(file.getDocument().getBody().getSectPr());
        return sections;
    }

    private static String styleOf(XWPFDocument file, String words) {
        return paragraphs(file.getBodyElements()).stream()
                .filter(it -> it.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .getStyle();
    }

    static String text(List<IBodyElement> elements) {
        return String.join(
                "\n", paragraphs(elements).stream().map(XWPFParagraph::getText).toList());
    }

    private static List<XWPFParagraph> paragraphs(List<IBodyElement> elements) {
        var all = new ArrayList<XWPFParagraph>();
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> all.add(paragraph);
                case XWPFTable table ->
                    table.getRows()
                            .forEach(row -> row.getTableCells()
                                    .forEach(cell -> all.addAll(paragraphs(cell.getBodyElements()))));
                default -> throw new IllegalStateException(element.toString());
            }
        }
        return all;
    }
}
