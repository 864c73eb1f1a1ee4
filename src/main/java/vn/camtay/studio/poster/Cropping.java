package vn.camtay.studio.poster;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// A picture cut to the shape of its place: all of the place is filled, and what stands out at the sides is cut. Faces
/// stand in the upper half of most photos, so that more is cut below than above.
final class Cropping {
    private static final double ABOVE = 0.35;

    private Cropping() {}

    static BufferedImage of(BufferedImage picture, int width, int height) {
        var scale = Math.max((double) width / picture.getWidth(), (double) height / picture.getHeight());
        var wanted = halved(picture, scale);
        var again = Math.max((double) width / wanted.getWidth(), (double) height / wanted.getHeight());
        var cropped = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = cropped.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate((width - wanted.getWidth() * again) / 2, (height - wanted.getHeight() * again) * ABOVE);
        pen.scale(again, again);
        pen.drawImage(wanted, 0, 0, null);
        pen.dispose();
        return cropped;
    }

    /// Halved as long as it stays larger than wanted: bilinear drawing alone would leave out pixels.
    private static BufferedImage halved(BufferedImage picture, double scale) {
        var now = picture;
        for (var left = scale; left <= 0.5; left *= 2) {
            var half = new BufferedImage(
                    Math.max(1, now.getWidth() / 2), Math.max(1, now.getHeight() / 2), BufferedImage.TYPE_INT_RGB);
            var pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            now = half;
        }
        return now;
    }
}
