package vn.camtay.practice.drawer.picture;

import java.util.List;

/// One thing on a sketch. The same strokes are written as SVG and painted as pixels, so both look alike.
/// Paths are in the form of SVG with the commands M, L, C and Z in capitals, all parts set apart by spaces.
sealed interface Stroke {
    /// @param colour `#rrggbb`
    record Filled(String path, String colour, double opacity) implements Stroke {}

    record Drawn(String path, String colour, double width, double opacity) implements Stroke {}

    /// A line of words; `y` is its foot, `at` what of it lies on `x`.
    record Words(double x, double y, At at, String text, double size, Letters face, String colour, double opacity)
            implements Stroke {
        double width() {
            return face.width(text, size);
        }
    }

    enum At {
        START,
        MIDDLE,
        END
    }

    /// Strokes moved, then turned by degrees, then scaled.
    record Placed(double x, double y, double turn, double scale, List<Stroke> strokes) implements Stroke {}

    /// @param radius the deviation of the blur, in units of the sketch
    record Blurred(double radius, List<Stroke> strokes) implements Stroke {}
}
