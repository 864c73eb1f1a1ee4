package vn.camtay.document;

import vn.camtay.document.page.DocumentPages;

/// Writes a document as PDF, ready to print and sign. The same document always gives the same bytes.
public final class PdfWriter {
    private PdfWriter() {}

    public static byte[] write(Document document) {
        return DocumentPages.pdf(document);
    }
}
