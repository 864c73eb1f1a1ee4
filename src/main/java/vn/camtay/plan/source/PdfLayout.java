package vn.camtay.plan.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Tables of a page without drawn lines: the words laid out by their places, as plain text would show them, and its
/// tables looked for.
final class PdfLayout {
    /// Narrower than letters are, so that no text runs into the next column.
    private static final float COLUMN = 4;
    private static final String BLANK = "";

    private PdfLayout() {}

    /// The cells of each line, by its place among the words, that is a row of such a table.
    static Map<Integer, List<String>> rowsOf(List<List<PdfWord>> words, Predicate<List<PdfWord>> free) {
        var raw = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        for (var i = 0; i < words.size(); i++) {
            if (i > 0 && isGap(words, i)) {
                raw.add(BLANK);
                places.add(-1);
            }
            raw.add(free.test(words.get(i)) ? laidOut(words.get(i)) : BLANK);
            places.add(i);
        }
        var rows = new HashMap<Integer, List<String>>();
        TextTables.rowsOf(raw.toArray(String[]::new)).forEach((at, cells) -> {
            if (places.get(at) >= 0) {
                rows.put(places.get(at), cells);
            }
        });
        return rows;
    }

    /// More room above this line than the line above it had, or than lines of this size need.
    private static boolean isGap(List<List<PdfWord>> words, int at) {
        var word = words.get(at).getFirst();
        var leading = word.base() - words.get(at - 1).getFirst().base();
        return leading > 1.55f * word.size();
    }

    private static String laidOut(List<PdfWord> line) {
        var text = new StringBuilder();
        PdfWord before = null;
        for (var word : line) {
            if (before != null) {
                var apart = word.left() - before.right() > Math.max(before.size(), word.size());
                text.append(" ".repeat(apart ? Math.max(3, Math.round(word.left() / COLUMN) - text.length()) : 1));
            } else {
                text.append(" ".repeat(Math.max(0, Math.round(word.left() / COLUMN))));
            }
            text.append(word.text());
            before = word;
        }
        return text.toString();
    }
}
