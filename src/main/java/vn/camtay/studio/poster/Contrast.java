package vn.camtay.studio.poster;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/// How well ink stands out from what is painted below it: the contrast of WCAG 2.2, measured on the pixels.
final class Contrast {
    /// This part of the pixels, the worst ones, is left out: the edges of a drawing that runs below the words.
    private static final double LEFT_OUT = 0.01;

    private Contrast() {}

    /// @param box in units of the poster
    /// @param scale pixels a unit
    static double worst(BufferedImage ground, double scale, Rectangle2D box, Color ink) {
        var left = Math.clamp((int) (box.getX() * scale), 0, ground.getWidth() - 1);
        var top = Math.clamp((int) (box.getY() * scale), 0, ground.getHeight() - 1);
        var right = Math.clamp((int) Math.ceil(box.getMaxX() * scale), left + 1, ground.getWidth());
        var bottom = Math.clamp((int) Math.ceil(box.getMaxY() * scale), top + 1, ground.getHeight());
        var own = luminance(ink.getRGB());
        var seen = Arrays.stream(ground.getRGB(left, top, right - left, bottom - top, null, 0, right - left))
                .mapToDouble(pixel -> between(own, luminance(pixel)))
                .sorted()
                .toArray();
        return seen[(int) (seen.length * LEFT_OUT)];
    }

    static double between(Color one, Color other) {
        return between(luminance(one.getRGB()), luminance(other.getRGB()));
    }

    private static double between(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int part) {
        var value = (part & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
