package vn.camtay.practice.drawer.picture;

import java.util.ArrayList;
import java.util.List;

/// Words broken into lines of a given width.
final class Paragraph {
    private Paragraph() {}

    static List<String> broken(String text, double size, Letters face, double width) {
        return broken(text, size, face, width, 0);
    }

    /// @param before how much of the first line is taken; when the first word does not fit there, the line stays empty
    static List<String> broken(String text, double size, Letters face, double width, double before) {
        var lines = new ArrayList<String>();
        var line = "";
        var left = width - before;
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (face.width(longer, size) > left && !(line.isEmpty() && left == width)) {
                lines.add(line);
                line = word;
                left = width;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
