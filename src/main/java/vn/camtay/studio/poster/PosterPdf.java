package vn.camtay.studio.poster;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import vn.camtay.studio.label.XmpPacket;
import vn.camtay.studio.poster.template.Laid;
import vn.camtay.studio.poster.template.Paper;
import vn.camtay.studio.poster.template.Slot;
import vn.camtay.studio.poster.type.Face;

/// A poster as one page of A3: its drawing as lines and areas, its words as text with the fonts inside, its label in
/// the
/// file for machines. The same poster always gives the same bytes.
public final class PosterPdf implements AutoCloseable {
    private static final float A3_WIDTH = PDRectangle.A3.getWidth();
    private static final float UNIT = (float) (A3_WIDTH / Paper.WIDTH);
    /// 200 dots an inch at most: a photo of a phone has no more to show at this size.
    private static final double DOTS_A_UNIT = 2.2;

    private static final float PICTURE_QUALITY = 0.85f;

    private final Poster poster;
    private final Laid laid;
    private final PDDocument file = new PDDocument();
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

    private PosterPdf(Poster poster) {
        this.poster = poster;
        this.laid = poster.lay(Paper.A3);
    }

    public static byte[] write(Poster poster) {
        try (var pdf = new PosterPdf(poster)) {
            return pdf.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        describe();
        var page = new PDPage(PDRectangle.A3);
        file.addPage(page);
        try (var pen = new PDPageContentStream(file, page)) {
            form(pen, laid::drawUnder);
            for (var slot : laid.slots()) {
                if (slot.isPicture()) {
                    picture(pen, slot);
                }
            }
            form(pen, laid::drawOver);
            pen.transform(new Matrix(UNIT, 0, 0, -UNIT, 0, PDRectangle.A3.getHeight()));
            for (var slot : laid.slots()) {
                if (slot.isQr()) {
                    qr(pen, slot);
                }
            }
            for (var set : Lettering.of(laid, poster.contents()).all()) {
                letters(pen, set);
            }
        }
        var out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }

    private void describe() throws IOException {
        file.setDocumentId(0L);
        file.setVersion(1.7f);
        file.getDocumentInformation().setTitle(poster.title());
        file.getDocumentInformation().setProducer("Cầm Tay");
        poster.label().line().ifPresent(line -> file.getDocumentInformation().setSubject(line));
        var catalog = file.getDocumentCatalog();
        catalog.setLanguage("vi-VN");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var metadata = new PDMetadata(file);
        metadata.importXMPMetadata(
                new XmpPacket(poster.title(), poster.words().getOrDefault(Slot.ISSUER, ""), poster.label()).bytes());
        catalog.setMetadata(metadata);
    }

    private void form(PDPageContentStream pen, Consumer<Graphics2D> drawing) throws IOException {
        var own = new PdfBoxGraphics2D(file, A3_WIDTH, PDRectangle.A3.getHeight());
        own.scale(UNIT, UNIT);
        drawing.accept(own);
        own.dispose();
        pen.drawForm(own.getXFormObject());
    }

    private void picture(PDPageContentStream pen, Slot slot) throws IOException {
        if (poster.picture() == null) {
            return;
        }
        var box = slot.box();
        var shown = Cropping.of(poster.picture(), (int) Math.ceil(box.getWidth() * DOTS_A_UNIT), (int)
                Math.ceil(box.getHeight() * DOTS_A_UNIT));
        pen.saveGraphicsState();
        pen.transform(new Matrix(UNIT, 0, 0, -UNIT, 0, PDRectangle.A3.getHeight()));
        path(pen, slot.shape());
        pen.clip();
        var image = JPEGFactory.createFromImage(file, shown, PICTURE_QUALITY);
        pen.drawImage(
                image, new Matrix((float) box.getWidth(), 0, 0, (float) -box.getHeight(), (float) box.getX(), (float)
                        box.getMaxY()));
        pen.restoreGraphicsState();
    }

    private void qr(PDPageContentStream pen, Slot slot) throws IOException {
        if (poster.qr() instanceof QrAddress.Leads leads) {
            pen.setNonStrokingColor(Color.WHITE);
            path(pen, slot.shape());
            pen.fill();
            pen.setNonStrokingColor(Color.BLACK);
            path(pen, Painting.dots(slot.box(), leads));
            pen.fill();
        }
    }

    private void letters(PDPageContentStream pen, Lettering.Set set) throws IOException {
        var fitted = set.fitted();
        pen.setNonStrokingColor(set.slot().ink());
        for (var line : fitted.lines()) {
            pen.beginText();
            pen.setFont(font(fitted.face()), (float) fitted.size());
            pen.setTextMatrix(new Matrix(1, 0, 0, -1, (float) line.x(), (float) line.y()));
            pen.showText(drawable(line.words(), fitted.face()));
            pen.endText();
        }
    }

    private static String drawable(String words, Face face) {
        var drawn = new StringBuilder();
        words.codePoints().forEach(sign -> drawn.appendCodePoint(face.has(sign) ? sign : '?'));
        return drawn.toString();
    }

    private PDType0Font font(Face face) throws IOException {
        if (!fonts.containsKey(face)) {
            var font = face.open();
            open.add(font);
            fonts.put(face, PDType0Font.load(file, font, true));
        }
        return Objects.requireNonNull(fonts.get(face));
    }

    private static void path(PDPageContentStream pen, Shape shape) throws IOException {
        var at = new float[6];
        var from = new float[2];
        for (var parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            var kind = parts.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> pen.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> pen.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    pen.curveTo(
                            from[0] + 2 * (at[0] - from[0]) / 3,
                            from[1] + 2 * (at[1] - from[1]) / 3,
                            at[2] + 2 * (at[0] - at[2]) / 3,
                            at[3] + 2 * (at[1] - at[3]) / 3,
                            at[2],
                            at[3]);
                case PathIterator.SEG_CUBICTO -> pen.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> pen.closePath();
            }
            var last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            from = new float[] {at[last], at[last + 1]};
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
        for (var font : open) {
            font.close();
        }
    }
}
