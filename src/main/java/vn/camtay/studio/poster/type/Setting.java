package vn.camtay.studio.poster.type;

/// How words are set into a box.
///
/// @param largest size in units of the poster, of which the width has 1080
/// @param leading from foot to foot of two lines, in sizes
/// @param across 0 for the left edge, 0.5 for the middle, 1 for the right
/// @param down likewise from the top
public record Setting(Face face, double largest, double smallest, double leading, double across, double down) {
    /// Height of the highest letters with two marks over the foot, in sizes, and of the deepest below it.
    static final double ABOVE = 1.0;

    static final double BELOW = 0.26;

    public Setting {
        if (smallest > largest || leading < 1) {
            throw new IllegalArgumentException("sizes " + smallest + " to " + largest + ", leading " + leading);
        }
    }

    /// The same, no larger than that.
    public Setting upTo(double size) {
        return new Setting(face, Math.clamp(size, smallest, largest), smallest, leading, across, down);
    }

    double height(int lines, double size) {
        return (ABOVE + BELOW + (lines - 1) * leading) * size;
    }
}
