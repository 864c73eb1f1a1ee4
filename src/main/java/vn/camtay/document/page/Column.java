package vn.camtay.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.camtay.document.Form;
import vn.camtay.document.Text;
import vn.camtay.document.page.Paragraphs.Shape;
import vn.camtay.document.page.Paragraphs.Stand;

/// Lines below one another in a column of their own, such as the two sides of the masthead and of the closing.
final class Column {
    private final float x;
    private final float width;
    private final List<Strip> strips = new ArrayList<>();

    Column(float x, float width) {
        this.x = x;
        this.width = width;
    }

    Column centred(Text text, float size, float before) {
        return add(text, size, Stand.CENTRED, before);
    }

    Column start(Text text, float size, float before) {
        return add(text, size, Stand.START, before);
    }

    /// Centred on one line if it can be with letters at most two points smaller.
    Column fitted(Text text, float size, float before) {
        var face = Face.of(text.runs().getFirst().bold(), text.runs().getFirst().italic());
        var fits = size;
        while (fits > size - 2 && face.width(text.plain(), fits) > width) {
            fits -= 0.5f;
        }
        return centred(text, fits, before);
    }

    /// A short line, centred.
    Column rule(float length, float before) {
        var middle = x + width / 2;
        strips.add(
                Strip.of(before, 1, (pen, top) -> pen.rule(middle - length / 2, top, middle + length / 2, top, 0.75f)));
        return this;
    }

    /// A line over the whole width, as a strip of its own.
    Strip ruled() {
        return Strip.of(3, 1, (pen, top) -> pen.rule(x, top, x + width, top, 0.75f));
    }

    Column room(float height) {
        strips.add(Strip.of(0, height, (_, _) -> {}));
        return this;
    }

    float height() {
        return (float) strips.stream()
                .mapToDouble(strip -> strip.before() + strip.height())
                .sum();
    }

    float width() {
        return width;
    }

    List<Strip> strips() {
        return List.copyOf(strips);
    }

    void draw(Pen pen, float top) throws IOException {
        var y = top;
        for (var strip : strips) {
            y -= strip.before();
            strip.ink().draw(pen, y);
            y -= strip.height();
        }
    }

    /// Columns side by side as one strip, drawn in the order given.
    static Strip beside(float before, Column... columns) {
        var height = 0f;
        for (var column : columns) {
            height = Math.max(height, column.height());
        }
        return Strip.of(before, height, (pen, top) -> {
            for (var column : columns) {
                column.draw(pen, top);
            }
        });
    }

    /// Columns side by side, or one below another where they are too high for a page.
    static List<Strip> besideOrBelow(Sheet sheet, float before, Column... columns) {
        var together = beside(before, columns);
        if (together.height() <= sheet.textHeight() * 0.8f) {
            return List.of(together);
        }
        return Arrays.stream(columns).flatMap(column -> column.strips.stream()).toList();
    }

    private Column add(Text text, float size, Stand stand, float before) {
        var shape = new Shape(x, width, 0, size, Form.TIGHT, stand);
        strips.addAll(Paragraphs.strips(text, shape, before));
        return this;
    }
}
