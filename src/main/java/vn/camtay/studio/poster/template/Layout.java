package vn.camtay.studio.poster.template;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Lays a template's drawing out. Beside plain SVG it knows, on any element:
///
/// - `data-with="when where"`: only where one of these slots is filled; `data-without`: only where none is
/// - `data-dy="1"`: moved down by this part of what the paper is higher than the drawing; `data-dh`: that much higher
/// - `data-rows="top bottom gap down"` on a group, with `data-row="height"` on its children: those that are there share
///   the room, with gaps of at most so much, and stand at the top (0), in the middle (0.5) or at the bottom (1) of it
/// - `data-slot` and `data-words` on a rectangle: a slot; it may be moved by its groups, and is not drawn
final class Layout {
    private final double extra;
    private final Set<String> filled;
    private final List<Slot> slots = new ArrayList<>();
    private int stacks;

    private Layout(double extra, Set<String> filled) {
        this.extra = extra;
        this.filled = filled;
    }

    static Laid of(Document template, Paper paper, Set<String> filled) {
        var drawing = (Document) template.cloneNode(true);
        var layout = new Layout(paper.extra(), filled);
        var root = drawing.getDocumentElement();
        root.setAttribute("viewBox", "0 0 " + Paper.WIDTH + " " + paper.height());
        root.setAttribute("width", String.valueOf(Paper.WIDTH));
        root.setAttribute("height", String.valueOf(paper.height()));
        layout.lay(root, 0, 0, 0);
        var over = (Document) drawing.cloneNode(true);
        keep(root, false);
        keep(over.getDocumentElement(), true);
        return new Laid(paper, layout.slots, written(drawing), written(over));
    }

    private void lay(Element group, double right, double down, int stack) {
        for (var child : children(group)) {
            if (isLeftAway(child)) {
                group.removeChild(child);
            } else if (child.hasAttribute("data-slot") || child.hasAttribute("data-words")) {
                place(child, group, Slot.read(child, right, down, extra, stack));
            } else {
                move(child, right, down, stack);
            }
        }
    }

    /// The picture's place stays as a mark between what is drawn below and above it.
    private void place(Element rect, Element group, Slot slot) {
        slots.add(slot);
        if (slot.isPicture()) {
            rect.setAttribute("display", "none");
        } else {
            group.removeChild(rect);
        }
    }

    private void move(Element element, double right, double down, int stack) {
        var own = Slot.part(element, "data-dy") * extra;
        if (element.hasAttribute("data-dh")) {
            element.setAttribute(
                    "height", String.valueOf(Slot.number(element, "height") + Slot.number(element, "data-dh") * extra));
        }
        var moved = moved(element);
        if (own != 0) {
            element.setAttribute("transform", "translate(0," + own + ") " + element.getAttribute("transform"));
        }
        var isStack = element.hasAttribute("data-rows");
        if (isStack) {
            shareOut(element);
        }
        lay(element, right + moved[0], down + moved[1] + own, isStack ? ++stacks : stack);
    }

    /// Groups that hold slots are moved only, never turned or scaled.
    private static double[] moved(Element element) {
        var transform = element.getAttribute("transform");
        if (!transform.startsWith("translate(") || transform.indexOf(')') != transform.length() - 1) {
            return new double[2];
        }
        var parts = transform
                .substring("translate(".length(), transform.length() - 1)
                .split("[ ,]+");
        return new double[] {Double.parseDouble(parts[0]), parts.length > 1 ? Double.parseDouble(parts[1]) : 0};
    }

    private void shareOut(Element stack) {
        var given = Arrays.stream(stack.getAttribute("data-rows").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        var rows = new ArrayList<Element>();
        for (var child : children(stack)) {
            if (isLeftAway(child)) {
                stack.removeChild(child);
            } else if (child.hasAttribute("data-row")) {
                rows.add(child);
            }
        }
        var used =
                rows.stream().mapToDouble(row -> Slot.number(row, "data-row")).sum();
        var room = given[1] - given[0] + Slot.part(stack, "data-grow") * extra - used;
        var gap = rows.size() < 2 ? 0 : Math.min(given[2], room / (rows.size() - 1));
        var y = given[0] + (room - gap * (rows.size() - 1)) * given[3];
        for (var row : rows) {
            row.setAttribute("transform", "translate(0," + y + ")");
            y += Slot.number(row, "data-row") + gap;
        }
    }

    private boolean isLeftAway(Element element) {
        return element.hasAttribute("data-with") && names(element, "data-with").noneMatch(filled::contains)
                || element.hasAttribute("data-without")
                        && names(element, "data-without").anyMatch(filled::contains);
    }

    private static java.util.stream.Stream<String> names(Element element, String attribute) {
        return Arrays.stream(element.getAttribute(attribute).split(" "));
    }

    /// Keeps what is drawn above the picture, or what is below it; without a picture all is below.
    private static void keep(Element root, boolean above) {
        var passed = false;
        for (var child : children(root)) {
            passed |= Slot.PICTURE.equals(child.getAttribute("data-slot"));
            if (passed != above && !child.getTagName().equals("defs")) {
                root.removeChild(child);
            }
        }
    }

    private static List<Element> children(Element group) {
        var children = new ArrayList<Element>();
        for (Node child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String written(Document drawing) {
        try {
            var text = new StringWriter();
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(drawing), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
