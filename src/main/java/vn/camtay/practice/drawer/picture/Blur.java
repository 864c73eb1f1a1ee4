package vn.camtay.practice.drawer.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A soft blur: three passes of a moving mean each way come close to a bell curve.
final class Blur {
    private static final int PASSES = 3;

    private Blur() {}

    /// @param image of the type `TYPE_INT_ARGB_PRE`; changed in place and given back
    /// @param deviation in pixels
    static BufferedImage of(BufferedImage image, double deviation) {
        var reach = Math.max(1, (int) Math.round((Math.sqrt(12 * deviation * deviation / PASSES + 1) - 1) / 2));
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var width = image.getWidth();
        var height = image.getHeight();
        var line = new int[Math.max(width, height)];
        for (var pass = 0; pass < PASSES; pass++) {
            for (var y = 0; y < height; y++) {
                mean(pixels, y * width, 1, width, reach, line);
            }
            for (var x = 0; x < width; x++) {
                mean(pixels, x, width, height, reach, line);
            }
        }
        return image;
    }

    private static void mean(int[] pixels, int from, int step, int count, int reach, int[] line) {
        for (var i = 0; i < count; i++) {
            line[i] = pixels[from + i * step];
        }
        var sums = new int[4];
        for (var i = -reach; i <= reach; i++) {
            add(sums, line[Math.clamp(i, 0, count - 1)], 1);
        }
        var among = 2 * reach + 1;
        for (var i = 0; i < count; i++) {
            pixels[from + i * step] =
                    sums[0] / among << 24 | sums[1] / among << 16 | sums[2] / among << 8 | sums[3] / among;
            add(sums, line[Math.min(i + reach + 1, count - 1)], 1);
            add(sums, line[Math.max(i - reach, 0)], -1);
        }
    }

    private static void add(int[] sums, int pixel, int times) {
        for (var part = 0; part < sums.length; part++) {
            sums[part] += times * (pixel >>> 24 - 8 * part & 0xff);
        }
    }
}
