package vn.camtay.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.camtay.document.Disclosure;

/// What a Word file says about itself. Nothing in it comes from a clock, so that the same document gives the same
/// bytes.
final class FileFacts {
    private static final Date NO_DATE = new Date(0);
    private static final LocalDateTime OLDEST_IN_A_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FileFacts() {}

    static void set(XWPFDocument file, String title) {
        var facts = file.getProperties().getCoreProperties();
        facts.setTitle(title);
        facts.setCreator("Cầm Tay");
        facts.setCreated(Optional.of(NO_DATE));
        facts.setModified(Optional.of(NO_DATE));
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Cầm Tay");
    }

    /// How far AI took part: in the properties people see in Word, and under names of our own for machines.
    static void disclose(XWPFDocument file, Disclosure disclosure) {
        file.getProperties().getCoreProperties().setDescription(disclosure.line());
        var own = file.getProperties().getCustomProperties();
        own.addProperty(Disclosure.LINE, disclosure.line());
        own.addProperty(Disclosure.SOURCE_TYPE, disclosure.sourceType());
    }

    /// The same file with all its parts at one fixed time.
    static byte[] timeless(byte[] docx) throws IOException {
        var out = new ByteArrayOutputStream(docx.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(docx));
                var to = new ZipOutputStream(out)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(OLDEST_IN_A_ZIP);
                to.putNextEntry(entry);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
