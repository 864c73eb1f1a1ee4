package vn.camtay.attendance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.attendance.desk.PhotoReading.Found;
import vn.camtay.attendance.desk.PhotoReading.NoCode;
import vn.camtay.attendance.desk.PhotoReading.NotAPicture;
import vn.camtay.attendance.desk.PhotoReading.TooLarge;

class QrPhotosTest {
    private static final String LINK = "http://192.168.43.1:8080/b/731480";

    private final QrPhotos photos = new QrPhotos();

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 30, 45, 90, 135, 180, 200, 270})
    void a_badge_is_read_however_it_is_turned(int degrees) throws Exception {
        assertThat(photos.read(jpeg(photo(1600, 1200, degrees, 0)))).isEqualTo(new Found(LINK));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 11})
    void a_badge_is_read_out_of_focus(int blur) throws Exception {
        assertThat(photos.read(jpeg(photo(1600, 1200, 5, blur)))).isEqualTo(new Found(LINK));
    }

    @Test
    void a_large_photo_of_a_phone_is_read() throws Exception {
        assertThat(photos.read(jpeg(photo(4000, 3000, 12, 3)))).isEqualTo(new Found(LINK));
    }

    @Test
    void a_png_is_read_too() throws Exception {
        assertThat(photos.read(encoded(photo(800, 600, 0, 0), "png"))).isEqualTo(new Found(LINK));
    }

    @Test
    void a_picture_without_a_code_holds_none() throws Exception {
        assertThat(photos.read(jpeg(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB))))
                .isEqualTo(new NoCode());
    }

    @Test
    void a_gif_or_a_text_is_no_photo() throws Exception {
        assertThat(photos.read(encoded(photo(400, 300, 0, 0), "gif"))).isEqualTo(new NotAPicture());
        assertThat(photos.read("xin chào".getBytes(StandardCharsets.UTF_8))).isEqualTo(new NotAPicture());
        assertThat(photos.read(new byte[0])).isEqualTo(new NotAPicture());
    }

    /// 45 bytes that say they are a picture of 2,000 million pixels.
    @Test
    void a_picture_that_claims_more_pixels_than_a_phone_has_is_not_unpacked() {
        assertThat(photos.read(pngHeader(44_000, 44_000))).isEqualTo(new TooLarge());
    }

    @Test
    void more_bytes_than_a_photo_has_are_refused() {
        assertThat(photos.read(new byte[QrPhotos.MOST_BYTES + 1])).isEqualTo(new TooLarge());
    }

    /// Seeded: cut off, and with bytes changed, a photo is read, or refused; it never throws.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_broken_photo_never_throws(long seed) throws Exception {
        var random = new Random(seed);
        var whole = random.nextBoolean() ? jpeg(photo(500, 400, 10, 0)) : encoded(photo(500, 400, 10, 0), "png");
        var broken = Arrays.copyOf(whole, random.nextInt(whole.length));
        for (var i = 0; i < 20 && broken.length > 0; i++) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        assertThat(photos.read(broken)).isNotNull();
    }

    private static byte[] pngHeader(int width, int height) {
        var data = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height);
        data.put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(data.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(data.array())
                .putInt((int) sum.getValue())
                .array();
    }

    /// A badge with name and code on a table, as a phone sees it.
    private static BufferedImage photo(int width, int height, int degrees, int blur) throws Exception {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = photo.createGraphics();
        pen.setColor(new Color(150, 120, 90));
        pen.fillRect(0, 0, width, height);
        var side = Math.min(width, height) / 2;
        pen.setTransform(AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0));
        pen.translate((width - side) / 2, (height - side) / 2);
        pen.setColor(new Color(245, 243, 238));
        pen.fillRect(-side / 8, -side / 4, side + side / 4, side + side / 2);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, side / 10));
        pen.drawString("Lê Thị Hạnh", 0, -side / 16);
        var code =
                MatrixToImageWriter.toBufferedImage(new QRCodeWriter().encode(LINK, BarcodeFormat.QR_CODE, side, side));
        pen.drawImage(code, 0, 0, null);
        pen.dispose();
        return blur == 0 ? photo : blurred(photo, blur);
    }

    private static BufferedImage blurred(BufferedImage photo, int size) {
        var weights = new float[size * size];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(size, size, weights), ConvolveOp.EDGE_NO_OP, null).filter(photo, null);
    }

    private static byte[] jpeg(BufferedImage picture) throws Exception {
        return encoded(picture, "jpeg");
    }

    private static byte[] encoded(BufferedImage picture, String type) throws Exception {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, type, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
