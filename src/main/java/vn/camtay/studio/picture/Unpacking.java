package vn.camtay.studio.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Unpacks a picture within bounds: its size is told from the header before a pixel is unpacked, large ones are thinned
/// meanwhile, and what takes too long is stopped.
final class Unpacking implements IIOReadProgressListener {
    private final long until;
    private boolean stopped;

    private Unpacking(long until) {
        this.until = until;
    }

    record Size(int width, int height) {
        long pixels() {
            return (long) width * height;
        }
    }

    static Size size(byte[] bytes, String format) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = reader(format, input);
            try {
                return new Size(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /// Empty where it took too long.
    ///
    /// @param thin only every so many-th pixel across and down
    static Optional<BufferedImage> read(byte[] bytes, String format, int thin, long until) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = reader(format, input);
            var unpacking = new Unpacking(until);
            reader.addIIOReadProgressListener(unpacking);
            try {
                var reading = reader.getDefaultReadParam();
                reading.setSourceSubsampling(thin, thin, 0, 0);
                var picture = reader.read(0, reading);
                return unpacking.stopped ? Optional.empty() : Optional.of(picture);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(String format, MemoryCacheImageInputStream input) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        reader.setInput(input, true, true);
        return reader;
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        if (System.nanoTime() - until > 0) {
            stopped = true;
            source.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
}
