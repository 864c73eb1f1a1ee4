package vn.camtay.practice.drawer.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/// PDF files as people send them, written page by page from instructions.
final class SamplePdf {
    static final String TEXT = "BT /F1 12 Tf 72 700 Td (Giay to tap) Tj ET";
    static final String SPACE = "BT /F1 12 Tf 72 700 Td [( )] TJ ET";
    static final String LINE = "72 700 m 200 700 l S";
    static final String NOTHING = "";

    private SamplePdf() {}

    static byte[] written(int pages) throws IOException {
        return of(Collections.nCopies(pages, TEXT).toArray(String[]::new));
    }

    static byte[] of(String... pages) throws IOException {
        try (var file = new PDDocument()) {
            for (var instructions : pages) {
                var page = new PDPage();
                page.setResources(new PDResources());
                page.getResources().put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
                if (!instructions.isEmpty()) {
                    var stream = new PDStream(file);
                    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(instructions.getBytes(StandardCharsets.ISO_8859_1));
                    }
                    page.setContents(stream);
                }
                file.addPage(page);
            }
            return bytes(file);
        }
    }

    static byte[] locked(String password) throws IOException {
        try (var file = new PDDocument()) {
            file.addPage(new PDPage());
            file.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            return bytes(file);
        }
    }

    static byte[] scanned(byte[]... photos) throws IOException {
        try (var file = new PDDocument()) {
            for (var photo : photos) {
                var page = new PDPage();
                file.addPage(page);
                try (var content = new PDPageContentStream(file, page)) {
                    content.drawImage(JPEGFactory.createFromByteArray(file, photo), 0, 0, 600, 800);
                }
            }
            return bytes(file);
        }
    }

    /// Instructions a hundred megabytes long in a hundred kilobytes: drawn at once, so that the first ones tell.
    static byte[] longPage() throws IOException {
        return of(LINE + "\n".repeat(20_000_000));
    }

    /// An object stream a thousand times its size.
    static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var nothing = new byte[1_000_000];
            for (var i = 0; i < 40; i++) {
                out.write(nothing);
            }
        }
        var file = new ByteArrayOutputStream();
        file.write(("%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.size()
                        + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        packed.writeTo(file);
        file.write("\nendstream\nendobj\ntrailer << /Root 2 0 R >>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    private static byte[] bytes(PDDocument file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }
}
