package vn.camtay.studio.picture;

import java.awt.geom.AffineTransform;

/// How a phone held its camera: the EXIF orientation of a JPEG, 1 to 8, read within the bounds of its segment.
///
/// Source: CIPA DC-008 (Exif 2.32), tag 0x0112.
final class Upright {
    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;

    private final byte[] bytes;
    private final int from;
    private final int end;
    private final boolean little;

    private Upright(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.from = from;
        this.end = end;
        this.little = from + 1 < end && bytes[from] == 'I';
    }

    /// 1 where the picture says nothing that makes sense.
    static int of(byte[] jpeg) {
        for (var at = 2; at + 4 < jpeg.length && (jpeg[at] & 0xff) == 0xff; ) {
            var marker = jpeg[at + 1] & 0xff;
            if (marker == SCAN) {
                return 1;
            }
            if (marker == 0xff) {
                at++;
                continue;
            }
            var length = (jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff;
            if (marker == APP1 && isExif(jpeg, at + 4)) {
                return new Upright(jpeg, at + 10, Math.min(jpeg.length, at + 2 + length)).orientation();
            }
            at += 2 + Math.max(2, length);
        }
        return 1;
    }

    private static boolean isExif(byte[] jpeg, int at) {
        return at + 6 < jpeg.length
                && jpeg[at] == 'E'
                && jpeg[at + 1] == 'x'
                && jpeg[at + 2] == 'i'
                && jpeg[at + 3] == 'f';
    }

    private int orientation() {
        var directory = (long) number(4, 4);
        var count = number(directory, 2);
        for (var entry = 0; entry < count; entry++) {
            var at = directory + 2 + 12L * entry;
            if (number(at, 2) == ORIENTATION) {
                var value = number(at + 8, 2);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /// 0 beyond the segment.
    private int number(long at, int length) {
        var value = 0;
        for (var i = 0; i < length; i++) {
            var place = from + at + (little ? length - 1 - i : i);
            if (at < 0 || place >= end) {
                return 0;
            }
            value = value << 8 | bytes[(int) place] & 0xff;
        }
        return value;
    }

    static boolean isOnItsSide(int orientation) {
        return orientation >= 5;
    }

    /// From the picture as it lies in the file to the picture upright.
    static AffineTransform turned(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
