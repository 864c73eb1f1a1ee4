package vn.camtay.practice.drawer.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.PaperId;
import vn.camtay.practice.drawer.Persona;
import vn.camtay.practice.drawer.PersonaId;
import vn.camtay.practice.drawer.Personas;
import vn.camtay.practice.drawer.picture.PdfOutcome.Made;
import vn.camtay.practice.drawer.picture.PdfOutcome.NoPicture;
import vn.camtay.practice.drawer.picture.PdfOutcome.NotInDrawer;
import vn.camtay.practice.drawer.picture.PdfOutcome.NothingChosen;
import vn.camtay.practice.drawer.picture.PdfOutcome.TooMany;

class PicturesToPdfTest {
    private final Personas personas = Personas.ours();
    private final Persona lan = personas.get(new PersonaId("lan"));
    private final PicturesToPdf pdf = new PicturesToPdf(new PaperPictures(personas));

    @Test
    void each_picture_is_a_page_in_the_order_chosen() throws IOException {
        var forth = made("can-cuoc-lan", "chung-sinh-ban-ngay");
        var back = made("chung-sinh-ban-ngay", "can-cuoc-lan");
        assertThat(forth.pages())
                .extracting(Paper::id)
                .extracting(PaperId::value)
                .containsExactly("can-cuoc-lan", "chung-sinh-ban-ngay");
        var cardFirst = pages(forth);
        var sheetFirst = pages(back);
        assertThat(cardFirst).hasSize(2);
        assertThat(inked(cardFirst.get(0)))
                .isEqualTo(inked(sheetFirst.get(1)))
                .isLessThan(inked(cardFirst.get(1)) * 4 / 5);
    }

    @Test
    void the_file_is_light_and_says_what_it_is() throws IOException {
        var made = made("chung-sinh-ban-ngay", "chung-sinh-buoi-toi", "can-cuoc-lan");
        assertThat(made.pdf().length).isLessThan(400 * 1024);
        try (var file = Loader.loadPDF(made.pdf())) {
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("MẪU TẬP, không phải giấy tờ thật");
        }
    }

    @Test
    void what_cannot_be_joined_is_said() {
        assertThat(pdf.join(lan, List.of())).isInstanceOf(NothingChosen.class);
        assertThat(join("ket-hon"))
                .isInstanceOfSatisfying(
                        NoPicture.class,
                        no -> assertThat(no.paper().id().value()).isEqualTo("ket-hon"));
        assertThat(join("khong-co")).isInstanceOf(NotInDrawer.class);
        assertThat(pdf.join(lan, Collections.nCopies(11, new PaperId("can-cuoc-lan"))))
                .isEqualTo(new TooMany(10));
    }

    private PdfOutcome join(String... papers) {
        return pdf.join(lan, Stream.of(papers).map(PaperId::new).toList());
    }

    private Made made(String... papers) {
        return (Made) join(papers);
    }

    private static List<BufferedImage> pages(Made made) throws IOException {
        try (var file = Loader.loadPDF(made.pdf())) {
            var renderer = new PDFRenderer(file);
            return List.of(renderer.renderImageWithDPI(0, 30), renderer.renderImageWithDPI(1, 30));
        }
    }

    /// How much of a page is not white.
    private static long inked(BufferedImage page) {
        var count = 0L;
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                count += (page.getRGB(x, y) & 0xff) < 250 ? 1 : 0;
            }
        }
        return count;
    }
}
