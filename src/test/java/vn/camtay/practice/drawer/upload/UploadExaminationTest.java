package vn.camtay.practice.drawer.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.camtay.practice.drawer.FileType;
import vn.camtay.practice.drawer.upload.UploadVerdict.BlankPage;
import vn.camtay.practice.drawer.upload.UploadVerdict.Blurred;
import vn.camtay.practice.drawer.upload.UploadVerdict.Broken;
import vn.camtay.practice.drawer.upload.UploadVerdict.Dark;
import vn.camtay.practice.drawer.upload.UploadVerdict.Empty;
import vn.camtay.practice.drawer.upload.UploadVerdict.Fit;
import vn.camtay.practice.drawer.upload.UploadVerdict.Locked;
import vn.camtay.practice.drawer.upload.UploadVerdict.PhoneFormat;
import vn.camtay.practice.drawer.upload.UploadVerdict.TooHeavy;
import vn.camtay.practice.drawer.upload.UploadVerdict.TooLarge;
import vn.camtay.practice.drawer.upload.UploadVerdict.TooManyPages;
import vn.camtay.practice.drawer.upload.UploadVerdict.TooSmall;
import vn.camtay.practice.drawer.upload.UploadVerdict.WrongType;

@Timeout(60)
class UploadExaminationTest {
    private static final long LIMIT = 5 * 1024 * 1024;

    private final UploadExamination examination = new UploadExamination();

    @Test
    void a_readable_photo_is_fit() throws IOException {
        assertThat(verdict(encoded(page(1200, 1600), "jpg"))).isEqualTo(new Fit(FileType.JPG));
        assertThat(verdict(encoded(page(900, 1200), "png"))).isEqualTo(new Fit(FileType.PNG));
        assertThat(verdict(encoded(page(3000, 4000), "jpg"))).isEqualTo(new Fit(FileType.JPG));
    }

    @Test
    void a_blurred_photo_is_told_whatever_its_size() throws IOException {
        assertThat(verdict(encoded(blurred(page(1200, 1600), 12), "jpg"))).isInstanceOf(Blurred.class);
        assertThat(verdict(encoded(blurred(page(3000, 4000), 24), "jpg"))).isInstanceOf(Blurred.class);
    }

    @Test
    void the_grain_of_poor_light_is_not_taken_for_sharpness() throws IOException {
        assertThat(verdict(encoded(grainy(blurred(page(1200, 1600), 8)), "jpg")))
                .isInstanceOf(Blurred.class);
        assertThat(verdict(encoded(grainy(page(1200, 1600)), "jpg"))).isEqualTo(new Fit(FileType.JPG));
    }

    @Test
    void a_dark_photo_is_told() throws IOException {
        var dark = page(1200, 1600);
        var pen = dark.createGraphics();
        pen.setColor(new Color(0, 0, 0, 215));
        pen.fillRect(0, 0, 1200, 1600);
        pen.dispose();
        assertThat(verdict(encoded(dark, "jpg"))).isInstanceOf(Dark.class);
    }

    @Test
    void nothing_at_all_and_a_blank_page_are_empty() throws IOException {
        var blank = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB);
        var pen = blank.createGraphics();
        pen.setColor(new Color(250, 248, 243));
        pen.fillRect(0, 0, 800, 1000);
        pen.dispose();
        assertThat(verdict(new byte[0])).isInstanceOf(Empty.class);
        assertThat(verdict(encoded(blank, "jpg"))).isInstanceOf(Empty.class);
    }

    @Test
    void size_and_dots_are_bounded() throws IOException {
        assertThat(examination.examine(new byte[1001], 1000)).isEqualTo(new TooLarge(1000));
        assertThat(examination.examine(new byte[21 * 1024 * 1024], Long.MAX_VALUE))
                .isInstanceOf(TooLarge.class);
        assertThat(verdict(encoded(page(200, 280), "png"))).isInstanceOf(TooSmall.class);
    }

    @Test
    void type_is_told_by_content() {
        assertThat(verdict(bytes("PK\u0003\u0004 word/document.xml"))).isInstanceOf(WrongType.class);
        assertThat(verdict(bytes("Họ tên: ai đó"))).isInstanceOf(WrongType.class);
        assertThat(verdict(bytes("<!doctype html><script>alert(1)</script>"))).isInstanceOf(WrongType.class);
        assertThat(verdict(bytes("GIF89a\u0001\u0000\u0001\u0000"))).isInstanceOf(WrongType.class);
        assertThat(verdict(bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"))).isInstanceOf(WrongType.class);
        assertThat(verdict(bytes("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000")))
                .isInstanceOf(PhoneFormat.class);
    }

    @Test
    void a_pdf_is_fit_unless_cut_or_locked() throws IOException {
        var pdf = SamplePdf.written(3);
        assertThat(verdict(pdf)).isEqualTo(new Fit(FileType.PDF, 3));
        assertThat(verdict(Arrays.copyOf(pdf, pdf.length / 2))).isInstanceOf(Broken.class);
        assertThat(verdict(SamplePdf.locked("mật khẩu"))).isInstanceOf(Locked.class);
        assertThat(verdict(bytes("%PDF-1.7\nkhông phải\n%%EOF"))).isInstanceOf(Broken.class);
    }

    @Test
    void a_pdf_s_blank_pages_are_told_by_their_number() throws IOException {
        assertThat(verdict(SamplePdf.of(SamplePdf.TEXT, SamplePdf.SPACE, SamplePdf.TEXT)))
                .isEqualTo(new BlankPage(2));
        assertThat(verdict(SamplePdf.of(SamplePdf.NOTHING, SamplePdf.SPACE))).isInstanceOf(Empty.class);
        assertThat(verdict(SamplePdf.of(SamplePdf.LINE))).isEqualTo(new Fit(FileType.PDF, 1));
    }

    @Test
    void a_pdf_of_very_many_pages_is_hardly_one_paper() throws IOException {
        assertThat(verdict(SamplePdf.written(PdfReading.MOST_PAGES))).isInstanceOf(Fit.class);
        assertThat(verdict(SamplePdf.written(PdfReading.MOST_PAGES + 1)))
                .isEqualTo(new TooManyPages(PdfReading.MOST_PAGES + 1));
    }

    @Test
    void a_scan_in_a_pdf_is_judged_like_the_photo_it_is() throws IOException {
        var good = encoded(page(1200, 1600), "jpg");
        assertThat(verdict(SamplePdf.scanned(good, good))).isEqualTo(new Fit(FileType.PDF, 2));
        assertThat(verdict(SamplePdf.scanned(good, encoded(blurred(page(1200, 1600), 12), "jpg"))))
                .isInstanceOf(Blurred.class);
    }

    @Test
    void a_bomb_in_a_pdf_is_not_unpacked() throws IOException {
        assertThat(verdict(SamplePdf.bomb())).isInstanceOf(TooHeavy.class);
        assertThat(verdict(SamplePdf.longPage())).isEqualTo(new Fit(FileType.PDF, 1));
    }

    @Test
    void a_picture_cut_short_or_lying_about_itself_is_broken() throws IOException {
        var photo = encoded(page(1200, 1600), "png");
        assertThat(verdict(Arrays.copyOf(photo, photo.length / 3))).isInstanceOf(Broken.class);
        assertThat(verdict(Arrays.copyOf(photo, 20))).isInstanceOf(Broken.class);
        assertThat(verdict(bytes("\u00ff\u00d8\u00ff\u00e0 not a photo"))).isInstanceOf(Broken.class);
    }

    @Test
    void a_bomb_of_dots_is_not_unpacked() throws IOException {
        assertThat(verdict(pngOfZeros(60_000, 60_000, 1000))).isInstanceOf(TooHeavy.class);
        assertThat(verdict(pngOfZeros(Integer.MAX_VALUE, Integer.MAX_VALUE, 10)))
                .isInstanceOfAny(TooHeavy.class, Broken.class);
        assertThat(verdict(progressive(5000, 4000))).isInstanceOf(TooHeavy.class);
    }

    /// Within the bound of dots, yet thousands of times its size when unpacked.
    @Test
    void a_dense_picture_takes_no_longer_than_it_may() throws IOException {
        var begun = System.nanoTime();
        assertThat(verdict(pngOfZeros(7200, 7200, 7200))).isInstanceOfAny(Dark.class, TooHeavy.class, Broken.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void noise_in_any_place_of_a_photo_never_throws() throws IOException {
        var random = new Random(20251222);
        var photos =
                new byte[][] {encoded(page(400, 500), "jpg"), encoded(page(400, 500), "png"), SamplePdf.written(2)};
        for (var round = 0; round < 300; round++) {
            var bytes = photos[round % photos.length].clone();
            for (var i = 0; i < 1 + round % 12; i++) {
                bytes[random.nextInt(Math.min(bytes.length, 600))] = (byte) random.nextInt(256);
            }
            assertThat(verdict(bytes)).isNotNull();
        }
    }

    @Test
    void every_verdict_has_its_line() throws IOException {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/drawer_vi.properties"))) {
            lines.load(reader);
        }
        var verdicts = Stream.of(
                new Fit(FileType.JPG),
                new Fit(FileType.PDF),
                new Empty(),
                new TooLarge(1),
                new WrongType(),
                new PhoneFormat(),
                new Broken(),
                new Locked(),
                new BlankPage(2),
                new TooManyPages(41),
                new TooHeavy(),
                new TooSmall(),
                new Dark(),
                new Blurred(),
                new UploadVerdict.Busy());
        assertThat(verdicts.map(UploadVerdict::teaching))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(lines.stringPropertyNames());
    }

    private UploadVerdict verdict(byte[] bytes) {
        return examination.examine(bytes, LIMIT);
    }

    private static byte[] bytes(String text) {
        return text.chars().allMatch(sign -> sign < 256)
                ? text.getBytes(StandardCharsets.ISO_8859_1)
                : text.getBytes(StandardCharsets.UTF_8);
    }

    /// A page of print as a photo has it: paper on a table, lines of letters that get smaller.
    private static BufferedImage page(int width, int height) throws IOException {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(new Color(180, 160, 130));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(250, 248, 240));
        pen.fillRect(width / 15, height / 15, width * 13 / 15, height * 13 / 15);
        pen.setColor(new Color(30, 40, 60));
        var random = new Random(7);
        var letter = Math.max(2, height / 60);
        for (var y = height / 8; y < height * 7 / 8; y += letter * 2) {
            for (var x = width / 10; x < width * 7 / 8; x += letter) {
                if (random.nextInt(6) > 0) {
                    pen.fillRect(x, y, Math.max(1, letter / 5), letter);
                    pen.fillRect(x, y + random.nextInt(letter), letter / 2, Math.max(1, letter / 6));
                }
            }
        }
        pen.dispose();
        return page;
    }

    private static BufferedImage grainy(BufferedImage picture) {
        var random = new Random(11);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var colour = new Color(picture.getRGB(x, y));
                var light = Math.clamp(colour.getGreen() + Math.round(random.nextGaussian() * 6), 0, 255);
                picture.setRGB(x, y, new Color(light, light, light).getRGB());
            }
        }
        return picture;
    }

    private static BufferedImage blurred(BufferedImage picture, int reach) {
        var side = 2 * reach + 1;
        var across = new float[side];
        Arrays.fill(across, 1f / side);
        var once = new ConvolveOp(new Kernel(side, 1, across), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
        return new ConvolveOp(new Kernel(1, side, across), ConvolveOp.EDGE_NO_OP, null).filter(once, null);
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static byte[] progressive(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(
                    null,
                    new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), null, null),
                    param);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    /// A gray PNG that states its size, and holds so many lines of zeros.
    private static byte[] pngOfZeros(int width, int height, int lines) throws IOException {
        var deflater = new Deflater(9);
        var packed = new ByteArrayOutputStream();
        var line = new byte[Math.min(width, 100_000) + 1];
        var buffer = new byte[64 * 1024];
        for (var i = 0; i < lines; i++) {
            deflater.setInput(line);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        var head = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(head)) {
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {8, 0, 0, 0, 0});
        }
        var png = new ByteArrayOutputStream();
        png.write(bytes("\u0089PNG\r\n\u001a\n"));
        chunk(png, "IHDR", head.toByteArray());
        chunk(png, "IDAT", packed.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) throws IOException {
        var check = new CRC32();
        check.update(bytes(type));
        check.update(content);
        try (var out = new DataOutputStream(png)) {
            out.writeInt(content.length);
            out.write(bytes(type));
            out.write(content);
            out.writeInt((int) check.getValue());
        }
    }
}
