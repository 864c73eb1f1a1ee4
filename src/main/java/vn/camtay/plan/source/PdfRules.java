package vn.camtay.plan.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// Collects the straight lines drawn on a page, drawn as strokes or as thin filled bars.
final class PdfRules extends PDFGraphicsStreamEngine {
    private static final float THIN = 3;
    /// Shorter strokes are parts of letters: some programs draw bold headings as outlines.
    private static final float SHORTEST = 10;
    private static final int MOST = 4000;

    /// A level or upright line; places are counted from the top left, in points.
    record Rule(float x0, float y0, float x1, float y1) {
        boolean isLevel() {
            return Math.abs(y1 - y0) <= THIN && x1 - x0 > SHORTEST;
        }

        boolean isUpright() {
            return Math.abs(x1 - x0) <= THIN && y1 - y0 > SHORTEST;
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private final float height;
    private boolean curved;
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float start = new Point2D.Float();

    private PdfRules(PDPage page) {
        super(page);
        height = page.getCropBox().getHeight();
    }

    static List<Rule> on(PDPage page) throws IOException {
        var engine = new PdfRules(page);
        engine.processPage(page);
        return engine.rules;
    }

    private void draw(Point2D from, Point2D to) {
        var y0 = height - (float) from.getY();
        var y1 = height - (float) to.getY();
        path.add(new Rule(
                (float) Math.min(from.getX(), to.getX()), Math.min(y0, y1),
                (float) Math.max(from.getX(), to.getX()), Math.max(y0, y1)));
    }

    private void keep() {
        if (!curved) {
            path.stream()
                    .filter(rule -> rule.isLevel() || rule.isUpright())
                    .limit(MOST - rules.size())
                    .forEach(rules::add);
        }
        endPath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        draw(p0, p1);
        draw(p1, p2);
        draw(p2, p3);
        draw(p3, p0);
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        start = at;
    }

    @Override
    public void lineTo(float x, float y) {
        var to = new Point2D.Float(x, y);
        draw(at, to);
        at = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
        curved = true;
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        draw(at, start);
        at = start;
    }

    @Override
    public void strokePath() {
        keep();
    }

    @Override
    public void fillPath(int windingRule) {
        keep();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        keep();
    }

    @Override
    public void endPath() {
        path.clear();
        curved = false;
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName shadingName) {}
}
