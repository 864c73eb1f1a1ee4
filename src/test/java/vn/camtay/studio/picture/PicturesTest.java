package vn.camtay.studio.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camtay.intake.FileKind;
import vn.camtay.intake.ForeignFile;
import vn.camtay.studio.picture.PictureOutcome.Broken;
import vn.camtay.studio.picture.PictureOutcome.Heic;
import vn.camtay.studio.picture.PictureOutcome.OtherKind;
import vn.camtay.studio.picture.PictureOutcome.Taken;
import vn.camtay.studio.picture.PictureOutcome.TooHeavy;
import vn.camtay.studio.picture.PictureOutcome.TooManyPixels;
import vn.camtay.studio.picture.PictureOutcome.TooSmall;

class PicturesTest {
    private static final String SECRET = "GPS-11.7824N-106.6261E-iPhone-cua-Lan";

    /// Red at the left, blue at the right.
    private static byte[] photo(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /// An EXIF segment as phones write it: the orientation, a place, and a maker's note.
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + secret.length);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x927c).putShort((short) 7).putInt(secret.length).putInt(38);
        tiff.putInt(0).put(secret);
        var body = tiff.array();
        var out = ByteBuffer.allocate(jpeg.length + 10 + body.length);
        out.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (8 + body.length));
        out.put(new byte[] {'E', 'x', 'i', 'f', 0, 0}).put(body).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    private static Taken taken(byte[] bytes) {
        var outcome = Pictures.take(bytes);
        assertThat(outcome).isInstanceOf(Taken.class);
        return (Taken) outcome;
    }

    @Test
    void nothing_of_where_and_with_what_it_was_taken_is_kept() throws IOException {
        var photo = withExif(photo("jpeg", 900, 600), 1);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(SECRET, "Exif");
        var kept = new String(taken(photo).jpeg(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain(SECRET).doesNotContain("Exif").doesNotContain("GPS");
        assertThat(segments(taken(photo).jpeg())).doesNotContain(0xe1, 0xe2, 0xed, 0xfe);
    }

    @Test
    void what_is_hidden_behind_the_picture_or_beside_it_is_not_kept() throws IOException {
        var png = photo("png", 900, 600);
        var behind = Arrays.copyOf(png, png.length + SECRET.length());
        System.arraycopy(SECRET.getBytes(StandardCharsets.US_ASCII), 0, behind, png.length, SECRET.length());
        assertThat(new String(taken(behind).jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain(SECRET);
    }

    private static int[] segments(byte[] jpeg) {
        var found = new java.util.ArrayList<Integer>();
        for (var at = 2; at + 4 < jpeg.length && (jpeg[at + 1] & 0xff) != 0xda; ) {
            found.add(jpeg[at + 1] & 0xff);
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Where the left of the file, red, lies in the picture upright.
    @ParameterizedTest
    @CsvSource({
        "1, 900, 600, left", "2, 900, 600, right", "3, 900, 600, right", "4, 900, 600, left",
        "5, 600, 900, top", "6, 600, 900, top", "7, 600, 900, bottom", "8, 600, 900, bottom"
    })
    void a_picture_stands_upright_however_the_phone_was_held(int orientation, int width, int height, String red)
            throws IOException {
        var taken = taken(withExif(photo("jpeg", 900, 600), orientation));
        assertThat(taken.width()).isEqualTo(width);
        assertThat(taken.height()).isEqualTo(height);
        var picture = Pictures.open(taken.jpeg());
        var x = red.equals("left") ? 60 : red.equals("right") ? width - 60 : width / 2;
        var y = red.equals("top") ? 60 : red.equals("bottom") ? height - 60 : height / 2;
        var colour = new Color(picture.getRGB(x, y));
        assertThat(colour.getRed()).isGreaterThan(200);
        assertThat(colour.getBlue()).isLessThan(60);
    }

    @Test
    void a_large_photo_is_scaled_down_to_what_a_poster_shows() throws IOException {
        var taken = taken(photo("jpeg", 6000, 4000));
        assertThat(taken.width()).isEqualTo(2000);
        assertThat(taken.height()).isBetween(1332, 1334);
    }

    /// A PNG that says it is huge in a few bytes: told from its header, never unpacked.
    @Test
    void a_bomb_is_not_unpacked() {
        assertThat(Pictures.take(emptyPng(30_000, 30_000))).isInstanceOf(TooManyPixels.class);
    }

    private static byte[] emptyPng(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        var deflater = new Deflater();
        deflater.setInput(new byte[4096]);
        deflater.finish();
        var packed = new byte[4096];
        chunk(out, "IDAT", Arrays.copyOf(packed, deflater.deflate(packed)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
        var named = ByteBuffer.allocate(4 + body.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
        var sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    @Test
    void a_phones_own_form_is_told_from_others() {
        assertThat(Pictures.take("\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Heic.class);
        assertThat(Pictures.take("RIFF\u0010\0\0\0WEBPVP8 ....".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new OtherKind(FileKind.WEBP));
        assertThat(Pictures.take("GIF89a....".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new OtherKind(FileKind.GIF));
        assertThat(Pictures.take("%PDF-1.7 ...".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new OtherKind(FileKind.PDF));
        assertThat(Pictures.take(new byte[0])).isEqualTo(new OtherKind(FileKind.EMPTY));
    }

    @Test
    void too_heavy_too_small_and_broken_are_refused() throws IOException {
        assertThat(Pictures.take(new byte[ForeignFile.LARGEST + 1])).isInstanceOf(TooHeavy.class);
        assertThat(Pictures.take(photo("png", 900, 200))).isEqualTo(new TooSmall(900, 200));
        var half = photo("png", 900, 600);
        assertThat(Pictures.take(Arrays.copyOf(half, 60))).isInstanceOf(Broken.class);
    }

    @Test
    void any_bytes_get_an_answer() throws IOException {
        var seed = 20_251_227L;
        var random = new Random(seed);
        var photo = withExif(photo("jpeg", 500, 420), 6);
        for (var round = 0; round < 300; round++) {
            var bytes = photo.clone();
            for (var hit = 0; hit < 1 + random.nextInt(12); hit++) {
                bytes[2 + random.nextInt(Math.min(bytes.length - 2, 900))] = (byte) random.nextInt(256);
            }
            assertThat(Pictures.take(bytes))
                    .as("seed " + seed + " round " + round)
                    .isNotNull();
        }
    }
}
