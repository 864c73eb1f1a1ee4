package vn.camtay.studio.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.camtay.intake.FileKind;
import vn.camtay.intake.ForeignFile;
import vn.camtay.studio.picture.PictureOutcome.Broken;
import vn.camtay.studio.picture.PictureOutcome.Heic;
import vn.camtay.studio.picture.PictureOutcome.OtherKind;
import vn.camtay.studio.picture.PictureOutcome.Taken;
import vn.camtay.studio.picture.PictureOutcome.TooHeavy;
import vn.camtay.studio.picture.PictureOutcome.TooManyPixels;
import vn.camtay.studio.picture.PictureOutcome.TooSmall;

/// Takes a picture in. What is kept is painted anew from its pixels, so that nothing else of the file comes along: not
/// where it was taken, with what, by whom, nor what was hidden behind it.
public final class Pictures {
    /// The largest photos of phones have 50 million pixels.
    static final long MOST_PIXELS = 52_000_000;
    /// Progressive photos are held whole while they are unpacked.
    static final long MOST_PIXELS_PROGRESSIVE = 16_000_000;

    static final int LEAST_SIDE = 400;
    /// More than a poster of A3 shows at 150 dots an inch across.
    static final int LONGEST_SIDE = 2000;

    private static final float QUALITY = 0.88f;
    private static final Duration MOST_TIME = Duration.ofSeconds(15);
    private static final Semaphore PLACES = new Semaphore(2, true);

    private Pictures() {}

    public static PictureOutcome take(byte[] bytes) {
        if (bytes.length > ForeignFile.LARGEST) {
            return new TooHeavy();
        }
        var kind = FileKind.of(new ForeignFile("", bytes));
        return switch (kind) {
            case JPEG -> inTurn(bytes, "jpeg");
            case PNG -> inTurn(bytes, "png");
            case HEIC -> new Heic();
            case XLSX, DOCX, PDF, TEXT, WITH_MACROS, ENCRYPTED, OLD_OFFICE, OPEN_DOCUMENT, RTF, HTML, ZIP ->
                new OtherKind(kind);
            case WEBP, GIF, OTHER_ARCHIVE, EMPTY, UNKNOWN -> new OtherKind(kind);
        };
    }

    /// A picture that was taken in before.
    public static BufferedImage open(byte[] taken) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(taken)), "no picture");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, its longer side no longer than that.
    public static BufferedImage scaled(BufferedImage picture, int longest) {
        var scale = Math.min(1.0, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        return painted(picture, 1, scale);
    }

    private static PictureOutcome inTurn(byte[] bytes, String format) {
        PLACES.acquireUninterruptibly();
        try {
            return take(bytes, format);
        } catch (IOException | RuntimeException e) { // the platform's decoders throw both on broken pictures
            return new Broken();
        } finally {
            PLACES.release();
        }
    }

    private static PictureOutcome take(byte[] bytes, String format) throws IOException {
        var size = Unpacking.size(bytes, format);
        var isJpeg = format.equals("jpeg");
        if (size.pixels() > (isJpeg && isProgressive(bytes) ? MOST_PIXELS_PROGRESSIVE : MOST_PIXELS)) {
            return new TooManyPixels();
        }
        if (Math.min(size.width(), size.height()) < LEAST_SIDE) {
            return new TooSmall(size.width(), size.height());
        }
        var thin = Math.max(1, Math.max(size.width(), size.height()) / (2 * LONGEST_SIDE));
        var until = System.nanoTime() + MOST_TIME.toNanos();
        var read = Unpacking.read(bytes, format, thin, until);
        return read.isEmpty() ? new TooManyPixels() : kept(read.get(), isJpeg ? Upright.of(bytes) : 1);
    }

    private static Taken kept(BufferedImage picture, int orientation) throws IOException {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var upright = painted(picture, orientation, scale);
        return new Taken(jpeg(upright), upright.getWidth(), upright.getHeight());
    }

    private static BufferedImage painted(BufferedImage picture, int orientation, double scale) {
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var upright = Upright.isOnItsSide(orientation)
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var place = new AffineTransform(Upright.turned(orientation, width, height));
        place.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        pen.drawImage(picture, place, null);
        pen.dispose();
        return upright;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Whether the frame of a JPEG is one that comes in several passes, by the marker that opens it.
    private static boolean isProgressive(byte[] bytes) {
        for (var at = 2; at + 4 < bytes.length && (bytes[at] & 0xff) == 0xff; ) {
            var marker = bytes[at + 1] & 0xff;
            var frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return marker != 0xc0 && marker != 0xc1;
            }
            at += marker == 0xff ? 1 : 2 + ((bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff);
        }
        return false;
    }
}
