package vn.camtay.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes "DỰ THẢO" at the head of every page, so that a page taken out of a pile still says what it is.
final class DraftStamp {
    private static final String WORDS = "DỰ THẢO";
    private static final String FONT = "/fonts/Tinos-Bold.ttf";
    private static final float SIZE = 12;
    private static final float FROM_RIGHT = 45;
    private static final float FROM_TOP = 26;

    private DraftStamp() {}

    static byte[] on(byte[] pdf) {
        try (var file = Loader.loadPDF(pdf);
                var bytes = new ByteArrayOutputStream()) {
            stamp(file);
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stamp(PDDocument file) throws IOException {
        try (var letters = DraftStamp.class.getResourceAsStream(FONT)) {
            if (letters == null) {
                throw new IOException("no font " + FONT);
            }
            var font = PDType0Font.load(file, letters);
            var width = font.getStringWidth(WORDS) / 1000 * SIZE;
            for (var page : file.getPages()) {
                var box = page.getMediaBox();
                try (var pen = new PDPageContentStream(file, page, AppendMode.APPEND, true, true)) {
                    pen.beginText();
                    pen.setFont(font, SIZE);
                    pen.newLineAtOffset(box.getUpperRightX() - FROM_RIGHT - width, box.getUpperRightY() - FROM_TOP);
                    pen.showText(WORDS);
                    pen.endText();
                }
            }
        }
    }
}
