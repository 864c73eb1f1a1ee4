package vn.camtay.practice.drawer.upload;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import vn.camtay.practice.drawer.FileType;
import vn.camtay.practice.drawer.upload.UploadVerdict.Blurred;
import vn.camtay.practice.drawer.upload.UploadVerdict.Dark;
import vn.camtay.practice.drawer.upload.UploadVerdict.Empty;
import vn.camtay.practice.drawer.upload.UploadVerdict.Fit;

/// Whether letters in a photo can be read, as far as that is cheap to tell: how light it is, whether there is anything
/// on it, and how sudden its edges are (the variance of the Laplacian against the contrast, field by field).
final class Sharpness {
    /// Mean lightness of 0 to 255 below which a photo is dark.
    static final double DARK = 50;
    /// Deviation of lightness below which the whole shows nothing.
    static final double FLAT = 6;
    /// Deviation of lightness from which a field has more than the grain of a photo taken in poor light.
    static final double PRINTED = 14;
    /// The share of the Laplacian below which no field has an edge that a letter would have. Print measured 1.1, the
    /// same under a mean of three pixels 0.15, of five 0.08, and with the grain of poor light at most as much.
    static final double SUDDEN = 0.1;

    private static final int FIELDS = 10;

    private final int[] gray;
    private final int width;
    private final int height;

    private Sharpness(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        gray = picture.getRGB(0, 0, width, height, null, 0, width);
        for (var i = 0; i < gray.length; i++) {
            var pixel = gray[i];
            gray[i] = ((pixel >> 16 & 0xff) * 299 + (pixel >> 8 & 0xff) * 587 + (pixel & 0xff) * 114) / 1000;
        }
    }

    static UploadVerdict judge(BufferedImage picture, FileType type) {
        var sharpness = new Sharpness(picture);
        var whole = sharpness.field(1, 1, sharpness.width - 1, sharpness.height - 1);
        if (whole.mean < DARK) {
            return new Dark();
        }
        if (whole.deviation() < FLAT) {
            return new Empty();
        }
        return sharpness.score() < SUDDEN ? new Blurred() : new Fit(type);
    }

    static double score(BufferedImage picture) {
        return new Sharpness(picture).score();
    }

    /// The middle one of all fields that show anything. What the smoothest field has is the grain of the photo, and is
    /// taken off everywhere.
    private double score() {
        var fields = fields();
        var grain = fields.stream().mapToDouble(Field::edges).min().orElse(0);
        var scores = fields.stream()
                .filter(field -> field.deviation() >= PRINTED)
                .mapToDouble(field -> (field.edges - grain) / field.variance)
                .sorted()
                .toArray();
        return scores.length == 0 ? 0 : scores[scores.length / 2];
    }

    private List<Field> fields() {
        var fields = new ArrayList<Field>();
        for (var row = 0; row < FIELDS; row++) {
            for (var column = 0; column < FIELDS; column++) {
                fields.add(field(
                        Math.max(1, column * width / FIELDS),
                        Math.max(1, row * height / FIELDS),
                        Math.min(width - 1, (column + 1) * width / FIELDS),
                        Math.min(height - 1, (row + 1) * height / FIELDS)));
            }
        }
        return fields;
    }

    /// @param edges the variance of the Laplacian
    private record Field(double mean, double variance, double edges) {
        double deviation() {
            return Math.sqrt(variance);
        }
    }

    private Field field(int left, int top, int right, int foot) {
        var sum = 0.0;
        var squares = 0.0;
        var edges = 0.0;
        var edgeSquares = 0.0;
        for (var y = top; y < foot; y++) {
            for (var x = left; x < right; x++) {
                var at = y * width + x;
                var edge = 4 * gray[at] - gray[at - 1] - gray[at + 1] - gray[at - width] - gray[at + width];
                sum += gray[at];
                squares += (double) gray[at] * gray[at];
                edges += edge;
                edgeSquares += (double) edge * edge;
            }
        }
        var count = Math.max(1, (right - left) * (foot - top));
        var mean = sum / count;
        return new Field(mean, squares / count - mean * mean, edgeSquares / count - edges / count * (edges / count));
    }
}
