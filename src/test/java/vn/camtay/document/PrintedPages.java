package vn.camtay.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// A PDF as a reader meets it: its words, its pages as pictures.
final class PrintedPages implements AutoCloseable {
    private final PDDocument file;

    PrintedPages(byte[] pdf) throws IOException {
        file = Loader.loadPDF(pdf);
    }

    int count() {
        return file.getNumberOfPages();
    }

    /// The text without what repeats on every page.
    String text() throws IOException {
        return new Reader(false).getText(file);
    }

    /// Only what repeats on the page: its number, table headings drawn again.
    String asides(int page) throws IOException {
        var reader = new Reader(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(file).strip();
    }

    /// All words on one page.
    String page(int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(file);
    }

    /// The page in grey, four dots a millimetre.
    BufferedImage picture(int page) throws IOException {
        return picture(page, 101.6f);
    }

    BufferedImage picture(int page, float dotsPerInch) throws IOException {
        return new PDFRenderer(file).renderImageWithDPI(page - 1, dotsPerInch, ImageType.GRAY);
    }

    /// The edges of all ink in millimetres: left, top, right, bottom.
    static double[] inkOf(BufferedImage picture) {
        double[] edges = {picture.getWidth(), picture.getHeight(), -1, -1};
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xff) < 160) {
                    edges[0] = Math.min(edges[0], x);
                    edges[1] = Math.min(edges[1], y);
                    edges[2] = Math.max(edges[2], x);
                    edges[3] = Math.max(edges[3], y);
                }
            }
        }
        return new double[] {edges[0] / 4, edges[1] / 4, edges[2] / 4, edges[3] / 4};
    }

    List<String> fonts() throws IOException {
        var names = new ArrayList<String>();
        for (var page : file.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                names.add(font.getName() + (font.isEmbedded() ? "" : " NOT EMBEDDED"));
            }
        }
        return names.stream().distinct().sorted().toList();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static final class Reader extends PDFTextStripper {
        private final boolean asides;
        private int depth;

        Reader(boolean asides) {
            this.asides = asides;
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            depth++;
        }

        @Override
        public void endMarkedContentSequence() {
            depth--;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if ((depth > 0) == asides) {
                super.processTextPosition(text);
            }
        }
    }
}
