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
        var word = new ArrayList<TextPosition>();
        for (var position : positions) {
            if (position.getUnicode().isBlank()) {
                endWord(word);
            } else {
                word.add(position);
            }
        }
        endWord(word);
    }

    private void endWord(List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        var first = letters.getFirst();
        var last = letters.getLast();
        var right = last.getXDirAdj() + last.getWidthDirAdj();
        line.add(new PdfWord(
                text.toString(), first.getXDirAdj(), right, first.getYDirAdj(), Math.max(first.getFontSizeInPt(), 4)));
        letters.clear();
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
