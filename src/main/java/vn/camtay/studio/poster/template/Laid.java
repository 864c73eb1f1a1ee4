package vn.camtay.studio.poster.template;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A template laid out for one paper and the slots that are filled: what is drawn below the picture, what above it, and
/// where each slot lies.
public final class Laid {
    private final Paper paper;
    private final List<Slot> slots;
    private final SVGDocument under;
    private final SVGDocument over;

    Laid(Paper paper, List<Slot> slots, String under, String over) {
        this.paper = paper;
        this.slots = List.copyOf(slots);
        this.under = load(under);
        this.over = load(over);
    }

    private static SVGDocument load(String svg) {
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(new SVGLoader().load(bytes, null, LoaderContext.createDefault()), svg);
    }

    public Paper paper() {
        return paper;
    }

    public List<Slot> slots() {
        return slots;
    }

    public void drawUnder(Graphics2D pen) {
        draw(under, pen);
    }

    public void drawOver(Graphics2D pen) {
        draw(over, pen);
    }

    /// One at a time: the library does not promise that a drawing may be used by two at once.
    @SuppressWarnings("NullAway") // it takes no component to draw for, as its own documentation shows
    private void draw(SVGDocument drawing, Graphics2D pen) {
        synchronized (drawing) {
            drawing.render((Component) null, pen, new ViewBox(0, 0, (float) Paper.WIDTH, (float) paper.height()));
        }
    }
}
