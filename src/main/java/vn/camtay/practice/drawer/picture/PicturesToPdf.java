package vn.camtay.practice.drawer.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import vn.camtay.practice.drawer.FileType;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.PaperId;
import vn.camtay.practice.drawer.Persona;
import vn.camtay.practice.drawer.picture.PdfOutcome.Made;
import vn.camtay.practice.drawer.picture.PdfOutcome.NoPicture;
import vn.camtay.practice.drawer.picture.PdfOutcome.NotInDrawer;
import vn.camtay.practice.drawer.picture.PdfOutcome.NothingChosen;
import vn.camtay.practice.drawer.picture.PdfOutcome.TooMany;

/// One PDF of several pictures of a drawer, a page each in the order chosen, as portals offer it to those whose papers
/// are photos.
public final class PicturesToPdf {
    public static final int MOST_PAGES = 10;
    private static final int DOTS_ACROSS = 900;
    private static final float QUALITY = 0.7f;
    private static final float MARGIN = 28;

    private final PaperPictures pictures;

    public PicturesToPdf(PaperPictures pictures) {
        this.pictures = pictures;
    }

    /// A paper chosen twice becomes two pages.
    public PdfOutcome join(Persona persona, List<PaperId> chosen) {
        if (chosen.isEmpty()) {
            return new NothingChosen();
        }
        if (chosen.size() > MOST_PAGES) {
            return new TooMany(MOST_PAGES);
        }
        var papers = new ArrayList<Paper>();
        for (var id : chosen) {
            var paper = persona.find(id);
            if (paper.isEmpty()) {
                return new NotInDrawer();
            }
            if (paper.get().type() != FileType.JPG && paper.get().type() != FileType.PNG) {
                return new NoPicture(paper.get());
            }
            papers.add(paper.get());
        }
        return new Made(pdf(persona, papers), papers);
    }

    private byte[] pdf(Persona persona, List<Paper> papers) {
        try (var file = new PDDocument()) {
            file.getDocumentInformation().setTitle(Shot.ACROSS + ", " + Shot.BELOW);
            for (var paper : papers) {
                page(file, pictures.painting(persona, paper, DOTS_ACROSS));
            }
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument file, BufferedImage picture) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        var room = page.getMediaBox();
        var scale = Math.min(
                (room.getWidth() - 2 * MARGIN) / picture.getWidth(),
                (room.getHeight() - 2 * MARGIN) / picture.getHeight());
        var width = picture.getWidth() * scale;
        var height = picture.getHeight() * scale;
        try (var pen = new PDPageContentStream(file, page)) {
            pen.drawImage(
                    JPEGFactory.createFromImage(file, picture, QUALITY),
                    (room.getWidth() - width) / 2,
                    room.getHeight() - MARGIN - height,
                    width,
                    height);
        }
    }
}
