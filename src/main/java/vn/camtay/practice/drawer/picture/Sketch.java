package vn.camtay.practice.drawer.picture;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.practice.drawer.picture.Stroke.At;

/// A drawing in the making, as wide and high as it will be shown at 360 px.
final class Sketch {
    static final String INK = "#22303a";
    static final String SOFT = "#5d6872";

    private final double width;
    private final double height;
    private final List<Stroke> strokes = new ArrayList<>();

    Sketch(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<Stroke> strokes() {
        return List.copyOf(strokes);
    }

    Sketch add(Stroke stroke) {
        strokes.add(stroke);
        return this;
    }

    Sketch fill(String path, String colour) {
        return add(new Stroke.Filled(path, colour, 1));
    }

    Sketch fill(String path, String colour, double opacity) {
        return add(new Stroke.Filled(path, colour, opacity));
    }

    Sketch draw(String path, String colour, double thick) {
        return add(new Stroke.Drawn(path, colour, thick, 1));
    }

    Sketch draw(String path, String colour, double thick, double opacity) {
        return add(new Stroke.Drawn(path, colour, thick, opacity));
    }

    Sketch words(double x, double y, String text, double size, Letters face, String colour) {
        return add(new Stroke.Words(x, y, At.START, text, size, face, colour, 1));
    }

    Sketch centred(double x, double y, String text, double size, Letters face, String colour) {
        return add(new Stroke.Words(x, y, At.MIDDLE, text, size, face, colour, 1));
    }

    Sketch toTheRight(double x, double y, String text, double size, Letters face, String colour) {
        return add(new Stroke.Words(x, y, At.END, text, size, face, colour, 1));
    }
}
