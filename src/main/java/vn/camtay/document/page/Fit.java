package vn.camtay.document.page;

/// Makes words fit a width: first smaller, and only then shorter.
final class Fit {
    /// The smallest letters still read at arm's length.
    private static final float SMALLEST = 7;

    private Fit() {}

    /// The largest size at which the words fit, down to 7 points.
    static float size(String words, Face face, float size, float width) {
        var fits = size;
        while (fits > SMALLEST && face.width(face.drawable(words), fits) > width) {
            fits -= 0.5f;
        }
        return fits;
    }

    static String shortened(String words, Face face, float size, float width) {
        var drawn = face.drawable(words);
        if (face.width(drawn, size) <= width) {
            return drawn;
        }
        var end = drawn.length();
        while (end > 0 && face.width(drawn.substring(0, end) + "…", size) > width) {
            end--;
        }
        return drawn.substring(0, end).strip() + "…";
    }
}
