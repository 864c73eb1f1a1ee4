package vn.camtay.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// Draws on one page. Positions are points from the left and from the bottom.
final class Pen implements AutoCloseable {
    /// The fonts of one file, opened when first used and embedded with only the letters drawn.
    static final class Fonts {
        private final PDDocument file;
        private final Map<Face, PDFont> open = new EnumMap<>(Face.class);

        Fonts(PDDocument file) {
            this.file = file;
        }

        PDFont get(Face face) throws IOException {
            var font = open.get(face);
            if (font == null) {
                font = PDType0Font.load(file, face.open(), true);
                open.put(face, font);
            }
            return font;
        }
    }

    private final PDPageContentStream page;
    private final Fonts fonts;

    Pen(PDPageContentStream page, Fonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /// One line from `x`, its words' spaces widened by `stretch` points each.
    void line(Line line, float x, float baseline, float size, float stretch) throws IOException {
        if (line.words().isEmpty()) {
            return;
        }
        page.beginText();
        page.newLineAtOffset(x, baseline);
        for (var stroke : strokes(line, size, stretch)) {
            page.setFont(fonts.get(stroke.face()), size);
            page.showTextWithPositioning(stroke.parts().toArray());
        }
        page.endText();
    }

    void words(String words, Face face, float size, float x, float baseline) throws IOException {
        var drawn = face.drawable(words);
        if (!drawn.isEmpty()) {
            page.beginText();
            page.newLineAtOffset(x, baseline);
            page.setFont(fonts.get(face), size);
            page.showText(drawn);
            page.endText();
        }
    }

    void centred(String words, Face face, float size, float middle, float baseline) throws IOException {
        words(words, face, size, middle - face.width(face.drawable(words), size) / 2, baseline);
    }

    void rule(float x1, float y1, float x2, float y2, float weight) throws IOException {
        page.setLineWidth(weight);
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    /// A pale line that guides scissors and does not disturb the eye.
    void hairline(float x1, float y1, float x2, float y2) throws IOException {
        page.setStrokingColor(0.7f);
        rule(x1, y1, x2, y2, 0.3f);
        page.setStrokingColor(0f);
    }

    void dashed(float x1, float y1, float x2, float y2) throws IOException {
        page.setLineDashPattern(new float[] {3, 3}, 0);
        rule(x1, y1, x2, y2, 0.5f);
        page.setLineDashPattern(new float[] {}, 0);
    }

    void box(float x, float y, float width, float height, float weight) throws IOException {
        page.setLineWidth(weight);
        page.addRect(x, y, width, height);
        page.stroke();
    }

    /// Fills rectangles given as x, y, width, height.
    void fill(List<float[]> boxes) throws IOException {
        for (var box : boxes) {
            page.addRect(box[0], box[1], box[2], box[3]);
        }
        page.fill();
    }

    /// Large pale words aslant over what is on the page, which stays readable below them.
    void across(String words, float size, float middle, float height) throws IOException {
        var pale = new PDExtendedGraphicsState();
        pale.setNonStrokingAlphaConstant(0.13f);
        page.saveGraphicsState();
        page.setGraphicsStateParameters(pale);
        page.transform(Matrix.getRotateInstance(Math.toRadians(52), middle, height));
        centred(words, Face.BOLD, size, 0, -size * 0.33f);
        page.restoreGraphicsState();
    }

    /// Draws what repeats on every page and is no part of the text: readers and extractors pass over it.
    void aside(Drawing drawing) throws IOException {
        page.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw(this);
        page.endMarkedContent();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    @FunctionalInterface
    interface Drawing {
        void draw(Pen pen) throws IOException;
    }

    private record Stroke(Face face, List<Object> parts) {}

    /// Spaces are real signs, widened after: text copied from the page keeps its words apart.
    private static List<Stroke> strokes(Line line, float size, float stretch) {
        var strokes = new ArrayList<Stroke>();
        var first = true;
        for (var word : line.words()) {
            if (!first && !word.joined()) {
                var parts = stroke(strokes, word.pieces().getFirst().face());
                parts.add(" ");
                if (stretch != 0) {
                    parts.add(-stretch * 1000 / size);
                }
            }
            word.pieces().forEach(piece -> stroke(strokes, piece.face()).add(piece.letters()));
            first = false;
        }
        return strokes;
    }

    private static List<Object> stroke(List<Stroke> strokes, Face face) {
        if (strokes.isEmpty() || strokes.getLast().face() != face) {
            strokes.add(new Stroke(face, new ArrayList<>()));
        }
        return strokes.getLast().parts();
    }
}
