package vn.camtay.document;

import vn.camtay.document.word.DocumentFile;

/// Writes a document as a Word file (DOCX) that can be edited: named styles, real page numbers, real table headings.
/// Numbers of sections and points are plain text, because Word cannot count by the Vietnamese alphabet. The same
/// document
/// always gives the same bytes.
public final class DocxWriter {
    private DocxWriter() {}

    public static byte[] write(Document document) {
        return DocumentFile.docx(document);
    }
}
