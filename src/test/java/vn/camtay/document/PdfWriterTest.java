package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest {
    static List<Document> samples() {
        return List.of(Samples.plan(), Samples.invitation(45), Samples.report(), Samples.minutes(), Samples.letter());
    }

    static Stream<Long> seeds() {
        return LongStream.range(1, 21).boxed();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pages_say_what_the_document_says(Document document) throws IOException {
        try (var pages = printed(document)) {
            Words.areThose(pages.text(), document);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_document_comes_out_whole_and_inside_its_margins(long seed) throws IOException {
        var document = AnyDocument.with(seed);
        try (var pages = printed(document)) {
            Words.areThose(pages.text(), document);
            for (var page = 1; page <= pages.count(); page++) {
                inkIsInside(pages, page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_page_has_ink_and_only_inside_the_margins(Document document) throws IOException {
        try (var pages = printed(document)) {
            for (var page = 1; page <= pages.count(); page++) {
                inkIsInside(pages, page);
            }
        }
    }

    @Test
    void all_letters_come_from_our_own_embedded_font() throws IOException {
        try (var pages = printed(AnyDocument.with(1))) {
            assertThat(pages.fonts()).hasSize(4).allMatch(name -> name.matches("[A-Z]{6}\\+Tinos.*"));
            assertThat(pages.text()).doesNotContain("□");
        }
    }

    @Test
    void page_numbers_begin_on_the_second_page_and_anew_in_each_annex() throws IOException {
        try (var pages = printed(Samples.invitation(45))) {
            assertThat(pages.count()).isEqualTo(3);
            assertThat(pages.asides(1)).isEmpty();
            assertThat(pages.asides(2)).isEmpty();
            assertThat(pages.asides(3)).endsWith("2");
        }
    }

    @Test
    void page_number_stands_centred_in_the_top_margin() throws IOException {
        try (var pages = printed(Samples.plan())) {
            var strip = pages.picture(2).getSubimage(0, 0, 840, 76);
            var ink = PrintedPages.inkOf(strip);
            assertThat((ink[0] + ink[2]) / 2).isCloseTo(30 + 165 / 2.0, within(1.0));
            assertThat(ink[1]).isBetween(8.0, 15.0);
        }
    }

    @Test
    void table_heading_is_repeated_on_the_next_page() throws IOException {
        try (var pages = printed(Samples.invitation(45))) {
            assertThat(pages.page(2)).contains("Họ và tên");
            assertThat(pages.asides(3)).contains("Họ và tên");
        }
    }

    @Test
    void signature_never_stands_on_a_page_without_text() throws IOException {
        for (var lines = 1; lines < 40; lines++) {
            try (var pages = printed(withLines(lines))) {
                assertThat(pages.page(pages.count()))
                        .contains("Dòng số " + lines)
                        .contains("Lê Văn Thạnh");
            }
        }
    }

    @Test
    void same_document_gives_the_same_bytes() {
        assertThat(PdfWriter.write(Samples.plan())).isEqualTo(PdfWriter.write(Samples.plan()));
    }

    @Test
    void a_letter_the_font_lacks_is_seen_as_a_box() throws IOException {
        var document = Document.of(DocumentType.THONG_BAO)
                .saying(body -> body.say("Xin chào 😀 漢"))
                .build();
        try (var pages = printed(document)) {
            assertThat(Words.solid(pages.text())).contains("Xinchào□□./.");
        }
    }

    private static Document withLines(int count) {
        var draft = Document.of(DocumentType.KE_HOACH).numbered(5, "KH-UBND").about("Thử");
        draft.saying(body -> {
            for (var i = 1; i <= count; i++) {
                body.say("Dòng số " + i);
            }
        });
        return draft.signedBy(Closing.Signature.of("CHỦ TỊCH", "Lê Văn Thạnh")).build();
    }

    private static void inkIsInside(PrintedPages pages, int page) throws IOException {
        var picture = pages.picture(page);
        var ink = PrintedPages.inkOf(picture);
        assertThat(ink[2]).as("ink on page " + page).isPositive();
        assertThat(ink[0]).as("left of page " + page).isGreaterThanOrEqualTo(29.5);
        assertThat(ink[1]).as("top of page " + page).isGreaterThanOrEqualTo(9);
        assertThat(ink[2]).as("right of page " + page).isLessThanOrEqualTo(picture.getWidth() / 4.0 - 14.5);
        assertThat(ink[3]).as("bottom of page " + page).isLessThanOrEqualTo(picture.getHeight() / 4.0 - 19.5);
    }

    private static PrintedPages printed(Document document) throws IOException {
        var pdf = PdfWriter.write(document);
        // Kept for people to look at.
        var folder = Files.createDirectories(Path.of("target/pages"));
        Files.write(folder.resolve(document.title().type().code() + ".pdf"), pdf);
        return new PrintedPages(pdf);
    }
}
