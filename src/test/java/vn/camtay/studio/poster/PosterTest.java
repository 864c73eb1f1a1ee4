package vn.camtay.studio.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.label.DigitalSource;
import vn.camtay.studio.poster.PosterFinding.AddressRefused;
import vn.camtay.studio.poster.PosterFinding.HardToRead;
import vn.camtay.studio.poster.PosterFinding.NotDrawable;
import vn.camtay.studio.poster.PosterFinding.NothingWritten;
import vn.camtay.studio.poster.PosterFinding.OverBudget;
import vn.camtay.studio.poster.template.Templates;

class PosterTest {
    private static final AiLabel AI =
            AiLabel.checked(DigitalSource.COMPOSITE, "UBND xã Lộc Hưng", LocalDate.of(2026, 11, 27));
    private static final AiLabel PEOPLE = AiLabel.unchecked(DigitalSource.PEOPLE);
    private static final Map<String, String> WORDS = Map.of(
            "headline", "Học dùng dịch vụ công trên điện thoại",
            "when", "Ngày 27/12/2025",
            "where", "Tại nhà văn hóa ấp Sóc Lớn",
            "ask", "Hỏi: 0900 000 123",
            "call", "Mời bà con cùng tham gia!",
            "issuer", "UBND xã Lộc Hưng");

    private static Poster poster(String template, Map<String, String> words, String address, AiLabel label) {
        return new Poster(Templates.ours().find(template).orElseThrow(), words, null, address, label);
    }

    @Test
    void the_picture_has_the_size_phones_show_and_says_machines_what_it_is() throws Exception {
        var png = PosterPng.write(poster("lop-hoc", WORDS, "", AI));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isEqualTo(1350);
        assertThat(new String(png, StandardCharsets.UTF_8))
                .contains("XML:com.adobe.xmp")
                .contains("digitalsourcetype/compositeWithTrainedAlgorithmicMedia")
                .contains("Nội dung có sử dụng AI hỗ trợ; đã được UBND xã Lộc Hưng kiểm tra ngày 27/11/2026.");
        assertThat(new String(PosterPng.write(poster("lop-hoc", WORDS, "", PEOPLE)), StandardCharsets.UTF_8))
                .doesNotContain("digitalsourcetype");
    }

    @Test
    void the_code_on_the_picture_leads_to_the_address() throws Exception {
        var png = PosterPng.write(poster("lop-hoc", WORDS, "https://dichvucong.gov.vn/p/home", PEOPLE));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var corner = image.getSubimage(700, 900, 380, 450);
        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(corner))));
        assertThat(read.getText()).isEqualTo("https://dichvucong.gov.vn/p/home");
    }

    @Test
    void the_pdf_is_one_page_of_a3_with_text_and_fonts_inside() throws Exception {
        var pdf = PosterPdf.write(poster("thu-moi", WORDS, "https://dichvucong.gov.vn", AI));
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
            assertThat(file.getPage(0).getMediaBox().getWidth()).isCloseTo(841.9f, within(0.5f));
            assertThat(file.getPage(0).getMediaBox().getHeight()).isCloseTo(1190.6f, within(0.5f));
            var text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Tại nhà văn hóa ấp Sóc Lớn")
                    .contains("dichvucong.gov.vn")
                    .contains("AI hỗ trợ");
            for (var name : file.getPage(0).getResources().getFontNames()) {
                PDFont font = file.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
            }
            assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("digitalsourcetype/compositeWithTrainedAlgorithmicMedia");
        }
    }

    @Test
    void the_same_poster_gives_the_same_bytes() {
        var poster = poster("canh-giac", WORDS, "https://dichvucong.gov.vn", AI);
        assertThat(PosterPdf.write(poster)).isEqualTo(PosterPdf.write(poster));
        assertThat(PosterPng.write(poster)).isEqualTo(PosterPng.write(poster));
    }

    @Test
    void too_long_says_how_many_letters_too_many() {
        var words = Map.of("headline", "Mời bà con ".repeat(7).strip());
        assertThat(PosterCheck.of(poster("lop-hoc", words, "", PEOPLE)))
                .containsExactly(new OverBudget("headline", 76, 16));
    }

    @Test
    void what_cannot_be_drawn_or_scanned_is_told() {
        var words = Map.of("headline", "Chào bà con 😀", "when", "  ");
        assertThat(PosterCheck.of(poster("lop-hoc", words, "dichvucong", PEOPLE)))
                .contains(new NotDrawable("headline", java.util.List.of("😀")))
                .contains(new AddressRefused(QrAddress.Reason.NOT_WEB));
        assertThat(PosterCheck.of(poster("lop-hoc", Map.of(), "", PEOPLE))).contains(new NothingWritten("headline"));
    }

    @Test
    void words_too_weak_for_their_ground_are_told() {
        var ground = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        var pen = ground.createGraphics();
        pen.setColor(new Color(0x777777));
        pen.fillRect(0, 0, 100, 100);
        pen.dispose();
        var box = new java.awt.geom.Rectangle2D.Double(10, 10, 50, 20);
        assertThat(Contrast.worst(ground, 1, box, Color.WHITE)).isCloseTo(4.48, within(0.01));
        assertThat(Contrast.between(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.001));
        assertThat(new HardToRead("headline", 4.48).slot()).isEqualTo("headline");
    }

    @Test
    void the_words_are_read_in_the_order_of_the_poster() {
        assertThat(poster("lop-hoc", WORDS, "", PEOPLE).text()).isEqualTo("""
                        Học dùng dịch vụ công trên điện thoại
                        Ngày 27/12/2025
                        Tại nhà văn hóa ấp Sóc Lớn
                        Hỏi: 0900 000 123
                        Mời bà con cùng tham gia!
                        """);
    }
}
