package vn.camtay.document.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A PDF file being made. The same pages always give the same bytes: nothing in it comes from a clock or from
/// chance.
final class PdfFile implements AutoCloseable {
    private final PDDocument file = new PDDocument();
    private final Pen.Fonts fonts = new Pen.Fonts(file);

    PdfFile(String title) {
        file.setDocumentId(0L);
        file.setVersion(1.7f);
        file.getDocumentInformation().setTitle(title);
        file.getDocumentInformation().setProducer("Cầm Tay");
        var catalog = file.getDocumentCatalog();
        catalog.setLanguage("vi-VN");
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    /// Gives the file a metadata packet (XMP), which says for machines what it says for people.
    void describe(String xmp) throws IOException {
        if (!xmp.isEmpty()) {
            var packet = new PDMetadata(file);
            packet.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
            file.getDocumentCatalog().setMetadata(packet);
        }
    }

    List<PDPage> lay(List<Strip> strips, Sheet sheet) throws IOException {
        return new Pages(file, fonts, sheet).lay(strips);
    }

    /// Draws on a page that is already there what is no part of its text, such as its number.
    void aside(PDPage page, Pen.Drawing drawing) throws IOException {
        over(page, pen -> pen.aside(drawing));
    }

    /// Draws on a page that is already there what belongs to its text and has a fixed place.
    void over(PDPage page, Pen.Drawing drawing) throws IOException {
        try (var pen = new Pen(new PDPageContentStream(file, page, AppendMode.APPEND, true, true), fonts)) {
            drawing.draw(pen);
        }
    }

    Pen newPage(Sheet sheet) throws IOException {
        var page = new PDPage(sheet.paper());
        file.addPage(page);
        return new Pen(new PDPageContentStream(file, page), fonts);
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// Makes a file in memory, where nothing can fail but the program itself.
    static byte[] make(String title, Making making) {
        try (var file = new PdfFile(title)) {
            making.make(file);
            return file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Making {
        void make(PdfFile file) throws IOException;
    }
}
