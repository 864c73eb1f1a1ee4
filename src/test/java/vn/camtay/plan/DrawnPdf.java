package vn.camtay.plan;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// A PDF whose letters are put on the page one way or another, as printers' drivers and web pages do.
final class DrawnPdf implements AutoCloseable {
    /// How a line of words is put on the page.
    enum Hand {
        WHOLE_LINES,
        /// Every letter placed by itself, spaces not at all.
        LETTER_BY_LETTER,
        /// Every word placed by itself, without a space between them.
        WORD_BY_WORD
    }

    private static final float SIZE = 13;
    private static final float LEADING = 17;

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final Hand hand;
    private final int turned;
    private PDPageContentStream page;
    private float y;

    DrawnPdf(Hand hand, int turned) throws IOException {
        this.hand = hand;
        this.turned = turned;
        font = PDType0Font.load(document, new File("src/main/resources/fonts/Tinos-Regular.ttf"));
        page = open();
    }

    private PDPageContentStream open() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        sheet.setRotation(turned);
        document.addPage(sheet);
        var stream = new PDPageContentStream(document, sheet);
        if (turned == 90) {
            stream.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
        }
        y = (turned == 90 ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight()) - 50;
        return stream;
    }

    /// Texts side by side, each beginning at its place across.
    DrawnPdf row(Object... placesAndTexts) throws IOException {
        if (y < 60) {
            page.close();
            page = open();
        }
        for (var i = 0; i < placesAndTexts.length; i += 2) {
            write(((Number) placesAndTexts[i]).floatValue(), (String) placesAndTexts[i + 1]);
        }
        y -= LEADING;
        return this;
    }

    DrawnPdf lines(String text) throws IOException {
        for (var line : text.split("\n")) {
            row(70, line);
        }
        return this;
    }

    /// Rows of a table without any drawn line; a cell's own lines are broken with "\n".
    DrawnPdf table(float[] columns, String[]... rows) throws IOException {
        for (var cells : rows) {
            var most = 1;
            for (var cell : cells) {
                most = Math.max(most, cell.split("\n").length);
            }
            for (var line = 0; line < most; line++) {
                var parts = new Object[2 * cells.length];
                for (var i = 0; i < cells.length; i++) {
                    var own = cells[i].split("\n");
                    parts[2 * i] = columns[i];
                    parts[2 * i + 1] = line < own.length ? own[line] : "";
                }
                row(parts);
            }
            y -= 5;
        }
        return this;
    }

    private void write(float x, String text) throws IOException {
        switch (hand) {
            case WHOLE_LINES -> put(x, text);
            case LETTER_BY_LETTER -> {
                var at = x;
                for (var letter : text.split("")) {
                    if (!letter.isBlank()) {
                        put(at, letter);
                    }
                    at += width(letter);
                }
            }
            case WORD_BY_WORD -> {
                var at = x;
                for (var word : text.split(" ")) {
                    put(at, word);
                    at += width(word + " ");
                }
            }
        }
    }

    private float width(String text) throws IOException {
        return text.isEmpty() ? 0 : font.getStringWidth(text) / 1000 * SIZE;
    }

    private void put(float x, String text) throws IOException {
        page.beginText();
        page.setFont(font, SIZE);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    byte[] bytes() throws IOException {
        page.close();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
