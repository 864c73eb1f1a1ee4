package vn.camtay.studio.poster.type;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Words as they stand in their box.
///
/// @param over letters that found no room at the smallest size; they are left away
public record Fitted(Face face, double size, List<Line> lines, int over) {
    public Fitted {
        lines = List.copyOf(lines);
    }

    /// @param x where the line begins
    /// @param y its foot
    public record Line(String words, double x, double y, double width) {
        Rectangle2D box(double size) {
            return new Rectangle2D.Double(x, y - 0.78 * size, width, 0.98 * size);
        }
    }

    /// Where each line's ink lies.
    public List<Rectangle2D> boxes() {
        return lines.stream().map(line -> line.box(size)).toList();
    }
}
