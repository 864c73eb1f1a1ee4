package vn.camtay.practice.drawer.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.camtay.practice.drawer.FileType;
import vn.camtay.practice.drawer.upload.UploadVerdict.Broken;
import vn.camtay.practice.drawer.upload.UploadVerdict.TooHeavy;
import vn.camtay.practice.drawer.upload.UploadVerdict.TooSmall;

/// Opens a picture from outside within bounds: its size is told from the header before a pixel is unpacked, large ones
/// are thinned while unpacking, and what takes too long is stopped.
final class PictureReading {
    /// The largest photos of phones have 50 million pixels.
    static final long MOST_PIXELS = 52_000_000;
    /// Progressive photos are held whole while they are unpacked.
    static final long MOST_PIXELS_PROGRESSIVE = 16_000_000;

    private static final int LEAST_SIDE = 300;
    private static final int LONGEST_SIDE = 1600;

    private PictureReading() {}

    static UploadVerdict read(byte[] bytes, FileType type, Duration most) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReadersBySuffix(type.ending());
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return read(
                        reader, type == FileType.JPG && isProgressive(bytes), System.nanoTime() + most.toNanos(), type);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // the platform's decoders throw both on broken pictures
            return new Broken();
        }
    }

    private static UploadVerdict read(ImageReader reader, boolean progressive, long until, FileType type)
            throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > (progressive ? MOST_PIXELS_PROGRESSIVE : MOST_PIXELS)) {
            return new TooHeavy();
        }
        if (Math.min(width, height) < LEAST_SIDE) {
            return new TooSmall();
        }
        var stop = new Stop(until);
        reader.addIIOReadProgressListener(stop);
        var thin = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        var reading = reader.getDefaultReadParam();
        reading.setSourceSubsampling(thin, thin, 0, 0);
        var picture = reader.read(0, reading);
        return stop.stopped ? new TooHeavy() : Sharpness.judge(picture, type);
    }

    /// Whether the frame of a JPEG is one that comes in several passes, by the marker that opens it.
    static boolean isProgressive(byte[] bytes) {
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

    /// Stops a reader that is past its time.
    private static final class Stop implements IIOReadProgressListener {
        private final long until;
        private boolean stopped;

        Stop(long until) {
            this.until = until;
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
}
