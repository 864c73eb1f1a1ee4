package vn.camtay.plan.source;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the words of a page with their places, line by line from the top.
final class PdfWords extends PDFTextStripper {
    private final List<List<PdfWord>> lines = new ArrayList<>();
    private List<PdfWord> line = new ArrayList<>();

    private PdfWords() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<List<PdfWord>> linesOf(PDDocument document, int page) throws IOException {
        var words = new PdfWords();
        words.setStartPage(page + 1);
        words.setEndPage(page + 1);
        words.writeText(document, new StringWriter());
        words.endLine();
        return words.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        var first = positions.getFirst();
        var last = positions.getLast();
        line.add(new PdfWord(
                text,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.max(first.getFontSizeInPt(), 4)));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line);
            line = new ArrayList<>();
        }
    }
}
