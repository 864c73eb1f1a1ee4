package vn.camtay.practice.drawer.picture;

import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Paths of simple forms, and a path as the platform draws it.
final class Paths {
    private static final double CURVE = 0.5523;

    private Paths() {}

    static String box(double x, double y, double width, double height) {
        return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    static String polygon(double... points) {
        return line(points) + " Z";
    }

    static String line(double... points) {
        var path = new StringBuilder();
        for (var i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "M " : " L ")
                    .append(number(points[i]))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        return path.toString();
    }

    static String circle(double x, double y, double radius) {
        return oval(x, y, radius, radius);
    }

    static String oval(double x, double y, double across, double down) {
        var cx = across * CURVE;
        var cy = down * CURVE;
        return "M " + numbers(x + across, y)
                + curve(x + across, y + cy, x + cx, y + down, x, y + down)
                + curve(x - cx, y + down, x - across, y + cy, x - across, y)
                + curve(x - across, y - cy, x - cx, y - down, x, y - down)
                + curve(x + cx, y - down, x + across, y - cy, x + across, y)
                + " Z";
    }

    /// A box with round corners.
    static String round(double x, double y, double width, double height, double radius) {
        var right = x + width;
        var foot = y + height;
        var k = radius * (1 - CURVE);
        return "M " + numbers(x + radius, y)
                + " L " + numbers(right - radius, y)
                + curve(right - k, y, right, y + k, right, y + radius)
                + " L " + numbers(right, foot - radius)
                + curve(right, foot - k, right - k, foot, right - radius, foot)
                + " L " + numbers(x + radius, foot)
                + curve(x + k, foot, x, foot - k, x, foot - radius)
                + " L " + numbers(x, y + radius)
                + curve(x, y + k, x + k, y, x + radius, y)
                + " Z";
    }

    static String curve(double... six) {
        return " C " + numbers(six);
    }

    static String numbers(double... all) {
        var text = new StringBuilder();
        for (var one : all) {
            text.append(text.isEmpty() ? "" : " ").append(number(one));
        }
        return text.toString();
    }

    /// With one digit after the point at most: finer than any screen.
    static String number(double value) {
        return number(value, 1);
    }

    static String number(double value, int digits) {
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static Path2D outline(String path) {
        var outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        var parts = path.split(" ");
        for (var i = 0; i < parts.length; ) {
            var points = new double[6];
            var count = switch (parts[i]) {
                case "M", "L" -> 2;
                case "C" -> 6;
                case "Z" -> 0;
                default -> throw new IllegalArgumentException("no path: " + path);
            };
            for (var j = 0; j < count; j++) {
                points[j] = Double.parseDouble(parts[i + 1 + j]);
            }
            switch (parts[i]) {
                case "M" -> outline.moveTo(points[0], points[1]);
                case "L" -> outline.lineTo(points[0], points[1]);
                case "C" -> outline.curveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
                default -> outline.closePath();
            }
            i += count + 1;
        }
        return outline;
    }
}
