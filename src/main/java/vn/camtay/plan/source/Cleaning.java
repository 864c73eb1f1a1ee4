package vn.camtay.plan.source;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;

/// Makes raw text comparable: one form of each letter, dash, space and bullet.
final class Cleaning {
    private static final Pattern APART = Pattern.compile("\\s*\\t\\s*|(?<=\\S) {3,}(?=\\S)");
    private static final Pattern SYMBOL_FONT_DASH = Pattern.compile("[\\uF02D\\u2010-\\u2012\\u2212]");
    private static final Pattern SYMBOL_FONT_BULLET = Pattern.compile("[\\uE000-\\uF8FF]");

    private Cleaning() {}

    static Line line(int number, String raw, Line.Fill fill) {
        var shown = shown(raw);
        return new Line(number, Folding.clean(shown), fill, cells(shown));
    }

    /// A line as the screen shows it: all letters kept, form feeds and the like as spaces.
    static String shown(String raw) {
        var composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        var spaced =
                composed.replaceAll("[\\f\\u000B\\u0085\\u2028\\u2029]", " ").replaceAll("\\p{Zs}", " ");
        var dashed = SYMBOL_FONT_DASH.matcher(spaced).replaceAll("-");
        return SYMBOL_FONT_BULLET.matcher(dashed).replaceAll("•").stripTrailing();
    }

    private static List<String> cells(String shown) {
        var parts = APART.split(shown.strip());
        return Arrays.stream(parts)
                .map(Folding::clean)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
