package vn.camtay.practice.drawer.picture;

import static vn.camtay.practice.drawer.picture.Paths.number;

import java.util.List;

/// A sketch as SVG. Each line of words states its width, so that it keeps its place in whatever font a phone has.
final class SvgWriting {
    private final StringBuilder svg = new StringBuilder();
    private int filters;

    private SvgWriting() {}

    /// @param title what a screen reader says
    static String svg(Sketch sketch, String title) {
        var writing = new SvgWriting();
        writing.svg
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\" font-family=\""
                        .formatted(number(sketch.width()), number(sketch.height())))
                .append("'Be Vietnam Pro',system-ui,sans-serif\"><title>")
                .append(escaped(title))
                .append("</title>")
                // Opened by itself, only an inner picture is cut off at its edges.
                .append("<svg width=\"%s\" height=\"%s\">".formatted(number(sketch.width()), number(sketch.height())));
        writing.write(sketch.strokes());
        return writing.svg.append("</svg></svg>").toString();
    }

    private void write(List<Stroke> strokes) {
        strokes.forEach(this::write);
    }

    private void write(Stroke stroke) {
        switch (stroke) {
            case Stroke.Filled filled ->
                svg.append("<path fill-rule=\"evenodd\" fill=\"%s\"%s d=\"%s\"/>"
                        .formatted(filled.colour(), opacity(filled.opacity()), filled.path()));
            case Stroke.Drawn drawn ->
                svg.append("<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\"%s d=\"%s\"/>"
                        .formatted(drawn.colour(), number(drawn.width()), opacity(drawn.opacity()), drawn.path()));
            case Stroke.Words words -> write(words);
            case Stroke.Placed placed -> write(placed);
            case Stroke.Blurred blurred -> write(blurred);
        }
    }

    private void write(Stroke.Placed placed) {
        var place = "translate(%s %s)".formatted(number(placed.x()), number(placed.y()))
                + (placed.turn() == 0 ? "" : " rotate(" + number(placed.turn()) + ")")
                + (placed.scale() == 1 ? "" : " scale(" + number(placed.scale(), 3) + ")");
        group("transform=\"" + place + "\"", placed.strokes());
    }

    private void write(Stroke.Words words) {
        var anchor = switch (words.at()) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
        svg.append("<text x=\"%s\" y=\"%s\"%s font-size=\"%s\" font-weight=\"%d\" fill=\"%s\"%s textLength=\"%s\""
                        .formatted(
                                number(words.x()),
                                number(words.y()),
                                anchor,
                                number(words.size()),
                                words.face().weight(),
                                words.colour(),
                                opacity(words.opacity()),
                                number(words.width())))
                .append(" lengthAdjust=\"spacingAndGlyphs\">")
                .append(escaped(words.text()))
                .append("</text>");
    }

    private void write(Stroke.Blurred blurred) {
        var id = "b" + ++filters;
        svg.append("<filter id=\"%s\"><feGaussianBlur stdDeviation=\"%s\"/></filter>"
                .formatted(id, number(blurred.radius())));
        group("filter=\"url(#" + id + ")\"", blurred.strokes());
    }

    private void group(String attribute, List<Stroke> strokes) {
        svg.append("<g ").append(attribute).append('>');
        write(strokes);
        svg.append("</g>");
    }

    private static String opacity(double opacity) {
        return opacity == 1 ? "" : " opacity=\"" + number(opacity, 2) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
