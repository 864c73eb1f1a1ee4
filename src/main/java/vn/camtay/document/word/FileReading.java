package vn.camtay.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.camtay.document.Document;

/// Walks through a Word file of ours, part by part.
public final class FileReading {
    private static final long LARGEST_UNPACKED = 64L * 1024 * 1024;

    private final DocumentReading reading = new DocumentReading();

    private FileReading() {}

    public static Optional<Document> read(byte[] docx) {
        try {
            if (!isBounded(docx)) {
                return Optional.empty();
            }
            try (var file = new XWPFDocument(new ByteArrayInputStream(docx))) {
                var walk = new FileReading();
                file.getBodyElements().forEach(walk::element);
                return walk.reading.document();
            }
        } catch (IOException | RuntimeException e) {
            // The parser throws exceptions of many kinds at a broken file; none of them can be read back.
            return Optional.empty();
        }
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> reading.paragraph(paragraph);
            case XWPFTable table when TableReading.isContent(table) -> reading.table(TableReading.read(table));
            case XWPFTable table ->
                table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> cell.getBodyElements().forEach(this::element)));
            default -> {}
        }
    }

    /// Counts what unpacks before anything is parsed.
    private static boolean isBounded(byte[] docx) throws IOException {
        var buffer = new byte[8192];
        var sum = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    sum += read;
                    if (sum > LARGEST_UNPACKED) {
                        return false;
                    }
                }
            }
        }
        return sum > 0;
    }
}
