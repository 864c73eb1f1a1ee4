package vn.camtay.roster.convocation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import vn.camtay.document.Document;
import vn.camtay.document.DocxWriter;
import vn.camtay.document.PdfWriter;
import vn.camtay.shared.Folding;

/// Several documents as one file to print or to send.
final class Bundle {
    private Bundle() {}

    /// One PDF, each document on pages of its own.
    static byte[] pdf(List<Document> documents) {
        if (documents.size() == 1) {
            return PdfWriter.write(documents.getFirst());
        }
        var merger = new PDFMergerUtility();
        var bytes = new ByteArrayOutputStream();
        documents.forEach(one -> merger.addSource(new RandomAccessReadBuffer(PdfWriter.write(one))));
        merger.setDestinationStream(bytes);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] docx(Document document) {
        return DocxWriter.write(document);
    }

    /// A Word file for each hamlet, named by its place in the plan and its name.
    static byte[] zip(List<Invited> hamlets, List<Document> documents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < documents.size(); i++) {
                zip.putNextEntry(new ZipEntry(name(i + 1, hamlets.get(i))));
                zip.write(docx(documents.get(i)));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String name(int place, Invited invited) {
        var plain = Folding.fold(invited.hamlet().name()).replaceAll("[^a-z0-9]+", "-");
        return "giay-moi-%02d-%s.docx".formatted(place, plain);
    }
}
