package vn.camtay.document;

import java.util.Optional;
import vn.camtay.document.word.FileReading;

/// Reads a Word file of ours back, after a clerk has worked on it, so that its form can be checked again. Its parts are
/// known by their named styles; paragraphs of other styles are read as body text.
public final class DocxReader {
    private DocxReader() {}

    /// The document as it now stands, or empty where the file is broken, too large unpacked (64 MB), or has none of our
    /// styles.
    public static Optional<Document> read(byte[] docx) {
        return FileReading.read(docx);
    }
}
