package vn.camtay.studio.poster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import vn.camtay.studio.poster.template.Laid;
import vn.camtay.studio.poster.template.Paper;
import vn.camtay.studio.poster.template.Slot;

/// A poster painted as pixels.
final class Painting {
    private final Poster poster;
    private final Laid laid;

    private Painting(Poster poster, Paper paper) {
        this.poster = poster;
        this.laid = poster.lay(paper);
    }

    /// @param width in pixels; the height follows
    static BufferedImage of(Poster poster, Paper paper, int width) {
        return new Painting(poster, paper).paint(width, true);
    }

    /// All but the words: what they stand on.
    static BufferedImage ground(Poster poster, Paper paper, int width) {
        return new Painting(poster, paper).paint(width, false);
    }

    private BufferedImage paint(int width, boolean lettered) {
        var scale = width / Paper.WIDTH;
        var height = (int) Math.round(laid.paper().height() * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.scale(scale, scale);
        pen.setStroke(new BasicStroke(1));
        ground(pen, scale);
        if (lettered) {
            letters(pen);
        }
        pen.dispose();
        return image;
    }

    private void ground(Graphics2D pen, double scale) {
        drawing(pen, true);
        for (var slot : laid.slots()) {
            if (slot.isPicture()) {
                picture(pen, slot, scale);
            }
        }
        drawing(pen, false);
        for (var slot : laid.slots()) {
            if (slot.isQr() && poster.qr() instanceof QrAddress.Leads leads) {
                pen.setColor(Color.WHITE);
                pen.fill(slot.shape());
                pen.setColor(Color.BLACK);
                pen.fill(dots(slot.box(), leads));
            }
        }
    }

    private void drawing(Graphics2D pen, boolean under) {
        var own = (Graphics2D) pen.create();
        if (under) {
            laid.drawUnder(own);
        } else {
            laid.drawOver(own);
        }
        own.dispose();
    }

    /// The picture is first made as large as its place, so that its corners can be rounded without steps.
    private void picture(Graphics2D pen, Slot slot, double scale) {
        if (poster.picture() == null) {
            return;
        }
        var box = slot.box();
        var fitting = Cropping.of(
                poster.picture(), (int) Math.ceil(box.getWidth() * scale), (int) Math.ceil(box.getHeight() * scale));
        pen.setPaint(new TexturePaint(fitting, box));
        pen.fill(slot.shape());
    }

    static Area dots(Rectangle2D box, QrAddress.Leads leads) {
        var side = Math.min(box.getWidth(), box.getHeight());
        var dot = side / leads.dots().getWidth();
        var area = new Area();
        for (var row = 0; row < leads.dots().getHeight(); row++) {
            for (var column = 0; column < leads.dots().getWidth(); column++) {
                var end = column;
                while (end < leads.dots().getWidth() && leads.dots().get(end, row)) {
                    end++;
                }
                if (end > column) {
                    area.add(new Area(new Rectangle2D.Double(
                            box.getX() + column * dot, box.getY() + row * dot, (end - column) * dot, dot)));
                    column = end;
                }
            }
        }
        return area;
    }

    private void letters(Graphics2D pen) {
        for (var set : Lettering.of(laid, poster.contents()).all()) {
            pen.setColor(set.slot().ink());
            for (var line : set.fitted().lines()) {
                pen.fill(set.fitted().face().outline(line.words(), set.fitted().size(), line.x(), line.y()));
            }
        }
    }
}
