package vn.camtay.studio.poster.template;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.camtay.studio.poster.type.Face;
import vn.camtay.studio.poster.type.Setting;

/// A place of a template that is filled: by words of the group, by words of the template itself, by a picture or a QR.
///
/// @param name what fills it: `headline`, `when`, `line1` …; empty where the template's own words stand
/// @param as what the group is asked for here, where the name alone does not say: `step`, `question` …
/// @param words the template's own words; null where the group's stand
/// @param sample what could stand there, as an example
/// @param letters most letters, 0 where there are none
/// @param setting null for a picture and a QR
/// @param round radius of its corners
/// @param stack which stack of rows it stands in, 0 for none: words of one stack are set alike
public record Slot(
        String name,
        String as,
        @Nullable String words,
        String sample,
        int letters,
        Rectangle2D box,
        double round,
        Color ink,
        @Nullable Setting setting,
        boolean note,
        int stack) {
    public static final String PICTURE = "picture";
    public static final String QR = "qr";
    public static final String HEADLINE = "headline";
    public static final String HOST = "host";
    public static final String ISSUER = "issuer";
    public static final String LABEL = "label";

    static Slot read(Element rect, double right, double down, double extra, int stack) {
        var box = new Rectangle2D.Double(
                number(rect, "x") + right,
                number(rect, "y") + down + part(rect, "data-dy") * extra,
                number(rect, "width"),
                number(rect, "height") + part(rect, "data-dh") * extra);
        var words = rect.hasAttribute("data-words") ? rect.getAttribute("data-words") : null;
        return new Slot(
                rect.getAttribute("data-slot"),
                rect.getAttribute("data-as"),
                words,
                rect.getAttribute("data-sample"),
                (int) part(rect, "data-letters"),
                box,
                part(rect, "rx"),
                rect.hasAttribute("fill") ? Color.decode(rect.getAttribute("fill")) : Color.BLACK,
                rect.hasAttribute("data-size") ? setting(rect) : null,
                rect.hasAttribute("data-note"),
                stack);
    }

    private static Setting setting(Element rect) {
        var sizes = rect.getAttribute("data-size").split(" ");
        return new Setting(
                Face.named(rect.getAttribute("data-face")),
                Double.parseDouble(sizes[0]),
                Double.parseDouble(sizes[sizes.length - 1]),
                rect.hasAttribute("data-leading") ? number(rect, "data-leading") : 1.22,
                part(rect, "data-across"),
                part(rect, "data-down"));
    }

    public boolean isPicture() {
        return name.equals(PICTURE);
    }

    public boolean isQr() {
        return name.equals(QR);
    }

    /// Whether the group types words into it.
    public boolean isTyped() {
        return setting != null && words == null && !name.equals(LABEL) && !name.equals(HOST);
    }

    public Optional<Setting> type() {
        return Optional.ofNullable(setting);
    }

    public RoundRectangle2D shape() {
        return new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), round * 2, round * 2);
    }

    static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    static double part(Element element, String name) {
        return element.hasAttribute(name) ? number(element, name) : 0;
    }
}
