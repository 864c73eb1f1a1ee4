package vn.camtay.document.page;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.document.Text;
import vn.camtay.document.page.Line.Piece;
import vn.camtay.document.page.Line.Word;

/// Breaks text into lines of a given width. A word wider than a line is broken between letters.
final class Lines {
    private final float size;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> current = new ArrayList<>();
    private final float width;
    private float room;
    private float used;

    private Lines(float size, float first, float width) {
        this.size = size;
        this.room = first;
        this.width = width;
    }

    static List<Line> of(Text text, float size, float width) {
        return of(text, size, width, width);
    }

    /// @param first the width of the first line, which may be indented
    static List<Line> of(Text text, float size, float first, float width) {
        var lines = new Lines(size, first, width);
        words(text, size).forEach(lines::put);
        lines.end(true);
        return List.copyOf(lines.lines);
    }

    /// Lines of much the same length, as a title is set: the narrowest width that needs no more lines.
    static List<Line> balanced(Text text, float size, float width) {
        var count = of(text, size, width).size();
        var narrow = width / 2;
        var wide = width;
        while (count > 1 && wide - narrow > 2) {
            var middle = (narrow + wide) / 2;
            if (of(text, size, middle).size() > count) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return of(text, size, wide);
    }

    static float widest(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    static float space(Word word, float size) {
        return word.pieces().getFirst().face().width(" ", size);
    }

    private void put(Word word) {
        if (word.width() > width) {
            fragments(word).forEach(this::put);
            return;
        }
        var gap = current.isEmpty() || word.joined() ? 0 : space(word, size);
        // A hundredth of a point, so that a title balanced to a width is not broken by rounding.
        if (!current.isEmpty() && used + gap + word.width() > room + 0.01f) {
            end(false);
            gap = 0;
        }
        current.add(word);
        used += gap + word.width();
    }

    private void end(boolean last) {
        if (last && current.isEmpty() && !lines.isEmpty()) {
            return;
        }
        lines.add(new Line(List.copyOf(current), used, last));
        current.clear();
        used = 0;
        room = width;
    }

    /// A long word letter by letter; all but the first are joined to the one before.
    private List<Word> fragments(Word word) {
        var letters = new ArrayList<Word>();
        for (var piece : word.pieces()) {
            for (var i = 0; i < piece.letters().length(); i++) {
                var letter = piece.letters().substring(i, i + 1);
                var joined = word.joined() || !letters.isEmpty();
                letters.add(new Word(
                        List.of(new Piece(piece.face(), letter)), piece.face().width(letter, size), joined));
            }
        }
        return letters;
    }

    private static List<Word> words(Text text, float size) {
        var words = new ArrayList<Word>();
        var pieces = new ArrayList<Piece>();
        for (var run : text.runs()) {
            var face = Face.of(run.bold(), run.italic());
            var parts = face.drawable(run.words()).split(" ", -1);
            for (var i = 0; i < parts.length; i++) {
                if (i > 0) {
                    close(words, pieces, size);
                }
                if (!parts[i].isEmpty()) {
                    pieces.add(new Piece(face, parts[i]));
                }
            }
        }
        close(words, pieces, size);
        return words;
    }

    private static void close(List<Word> words, List<Piece> pieces, float size) {
        if (pieces.isEmpty()) {
            return;
        }
        var width = 0f;
        for (var piece : pieces) {
            width += piece.face().width(piece.letters(), size);
        }
        words.add(new Word(List.copyOf(pieces), width, false));
        pieces.clear();
    }
}
