package vn.camtay.practice.drawer.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/// A sketch painted as pixels.
final class Painting {
    private final int width;
    private final int height;
    private final double scale;

    private Painting(int width, int height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /// @param width in pixels; the height follows
    static BufferedImage of(Sketch sketch, int width) {
        var scale = width / sketch.width();
        var painting = new Painting(width, (int) Math.round(sketch.height() * scale), scale);
        var image = new BufferedImage(painting.width, painting.height, BufferedImage.TYPE_INT_RGB);
        var pen = pen(image);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, painting.width, painting.height);
        pen.scale(scale, scale);
        painting.paint(pen, sketch.strokes());
        pen.dispose();
        return image;
    }

    private static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    private void paint(Graphics2D pen, List<Stroke> strokes) {
        strokes.forEach(stroke -> {
            var own = (Graphics2D) pen.create();
            paint(own, stroke);
            own.dispose();
        });
    }

    private void paint(Graphics2D pen, Stroke stroke) {
        switch (stroke) {
            case Stroke.Filled filled -> {
                colour(pen, filled.colour(), filled.opacity());
                pen.fill(Paths.outline(filled.path()));
            }
            case Stroke.Drawn drawn -> {
                colour(pen, drawn.colour(), drawn.opacity());
                pen.setStroke(new BasicStroke((float) drawn.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                pen.draw(Paths.outline(drawn.path()));
            }
            case Stroke.Words words -> {
                colour(pen, words.colour(), words.opacity());
                var back = switch (words.at()) {
                    case START -> 0;
                    case MIDDLE -> words.width() / 2;
                    case END -> words.width();
                };
                pen.translate(words.x() - back, words.y());
                pen.fill(words.face().outline(words.text(), words.size()));
            }
            case Stroke.Placed placed -> {
                pen.translate(placed.x(), placed.y());
                pen.rotate(Math.toRadians(placed.turn()));
                pen.scale(placed.scale(), placed.scale());
                paint(pen, placed.strokes());
            }
            case Stroke.Blurred blurred -> blurred(pen, blurred);
        }
    }

    private void blurred(Graphics2D pen, Stroke.Blurred blurred) {
        var aside = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var own = pen(aside);
        own.setTransform(pen.getTransform());
        paint(own, blurred.strokes());
        own.dispose();
        pen.setTransform(new AffineTransform());
        pen.drawImage(Blur.of(aside, blurred.radius() * scale), 0, 0, null);
    }

    private static void colour(Graphics2D pen, String colour, double opacity) {
        pen.setColor(Color.decode(colour));
        pen.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
    }
}
