package vn.camtay.document.page;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.document.Form;
import vn.camtay.document.Text;

/// Text as strips, a line each. A paragraph leaves neither its first nor its last line alone on a page.
final class Paragraphs {
    /// How the lines stand between the margins.
    enum Stand {
        EVEN,
        START,
        CENTRED,
        END
    }

    /// @param x the left edge of its lines
    /// @param indent how far the first line goes in
    record Shape(float x, float width, float indent, float size, float leading, Stand stand) {
        Shape(float x, float width, float size, Stand stand) {
            this(x, width, 0, size, Form.LEADING, stand);
        }

        float lineHeight() {
            return size * leading;
        }

        /// Where the letters of a line stand below its upper edge: the line's spare room is shared above and below.
        float drop() {
            return (lineHeight() - size * 1.107f) / 2 + size * 0.891f;
        }
    }

    private Paragraphs() {}

    static List<Strip> strips(Text text, Shape shape, float before) {
        var lines = Lines.of(text, shape.size(), shape.width() - shape.indent(), shape.width());
        return strips(lines, shape, before);
    }

    static List<Strip> strips(List<Line> lines, Shape shape, float before) {
        var strips = new ArrayList<Strip>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var indent = i == 0 ? shape.indent() : 0;
            var strip = Strip.of(
                    i == 0 ? before : 0, shape.lineHeight(), (pen, top) -> draw(pen, line, shape, indent, top));
            var alone = i == 0 || i == lines.size() - 2;
            strips.add(alone && i < lines.size() - 1 ? strip.kept() : strip);
        }
        return strips;
    }

    static void draw(Pen pen, Line line, Shape shape, float indent, float top) throws java.io.IOException {
        var room = shape.width() - indent;
        var x = shape.x() + indent;
        var spare = room - line.width();
        var baseline = top - shape.drop();
        switch (shape.stand()) {
            case EVEN -> {
                var gaps = line.gaps();
                pen.line(line, x, baseline, shape.size(), line.last() || gaps == 0 ? 0 : spare / gaps);
            }
            case START -> pen.line(line, x, baseline, shape.size(), 0);
            case CENTRED -> pen.line(line, x + spare / 2, baseline, shape.size(), 0);
            case END -> pen.line(line, x + spare, baseline, shape.size(), 0);
        }
    }

    static List<Strip> allKept(List<Strip> strips) {
        return strips.stream().map(Strip::kept).toList();
    }
}
