package vn.camtay.attendance.desk;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;
import vn.camtay.attendance.desk.PhotoReading.Found;
import vn.camtay.attendance.desk.PhotoReading.NoCode;
import vn.camtay.attendance.desk.PhotoReading.NotAPicture;
import vn.camtay.attendance.desk.PhotoReading.TooLarge;

/// Reads the QR code in a photo of a badge. Photos come from anyone: type and size are told from the header before a
/// pixel is unpacked, large ones are thinned while unpacking, and two at most are unpacked at a time.
@Component
class QrPhotos {
    static final int MOST_BYTES = 12 * 1024 * 1024;
    /// The largest photos of phones have 50 million pixels; each side below what a panorama has.
    static final long MOST_PIXELS = 52_000_000;

    private static final int LONGEST_SIDE = 2000;
    private static final Set<String> TYPES = Set.of("jpeg", "png");
    private static final int[] SIDES = {1200, 700, LONGEST_SIDE, 400};
    private static final int[] TURNS = {0, 45, 20};

    private final Semaphore places = new Semaphore(2, true);

    PhotoReading read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new TooLarge();
        }
        places.acquireUninterruptibly();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : new NotAPicture();
        } catch (IOException | RuntimeException e) { // the platform's decoders throw both on broken pictures
            return new NotAPicture();
        } finally {
            places.release();
        }
    }

    private static PhotoReading read(ImageReader reader, MemoryCacheImageInputStream input) throws IOException {
        try {
            if (!TYPES.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                return new NotAPicture();
            }
            reader.setInput(input, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return new TooLarge();
            }
            var thin = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
            var reading = reader.getDefaultReadParam();
            reading.setSourceSubsampling(thin, thin, 0, 0);
            return findCode(reader.read(0, reading))
                    .<PhotoReading>map(Found::new)
                    .orElseGet(NoCode::new);
        } finally {
            reader.dispose();
        }
    }

    private static Optional<String> findCode(BufferedImage photo) {
        for (var turn : TURNS) {
            for (var side : SIDES) {
                var found = decode(new BufferedImageLuminanceSource(gray(photo, side, turn)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decode(LuminanceSource source) {
        Map<DecodeHintType, Object> hints = Map.of(
                DecodeHintType.TRY_HARDER,
                true,
                DecodeHintType.ALSO_INVERTED,
                true,
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(BarcodeFormat.QR_CODE));
        for (Binarizer binarizer : List.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))) {
            try {
                var text = new MultiFormatReader()
                        .decode(new BinaryBitmap(binarizer), hints)
                        .getText();
                return Optional.of(text);
            } catch (NotFoundException e) {
                // the next way of telling black from white
            }
        }
        return Optional.empty();
    }

    private static BufferedImage gray(BufferedImage photo, int side, int turn) {
        var scale = Math.min(1.0, (double) side / Math.max(photo.getWidth(), photo.getHeight()));
        var room = turn == 0 ? 1.0 : Math.sqrt(2);
        var width = Math.max(1, (int) (photo.getWidth() * scale * room));
        var height = Math.max(1, (int) (photo.getHeight() * scale * room));
        var gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = gray.createGraphics();
        pen.setBackground(java.awt.Color.WHITE);
        pen.clearRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var place = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        place.rotate(Math.toRadians(turn));
        place.scale(scale, scale);
        place.translate(-photo.getWidth() / 2.0, -photo.getHeight() / 2.0);
        pen.drawImage(photo, place, null);
        pen.dispose();
        return gray;
    }
}
