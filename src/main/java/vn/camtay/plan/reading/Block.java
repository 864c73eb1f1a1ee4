package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A paragraph put together again from its lines.
///
/// @param text without its marker, joined over line breaks with single spaces
/// @param pieces where in the text each line begins
/// @param cells the cells when it is a row of a table, else empty
record Block(Optional<Marker> marker, String text, List<Piece> pieces, List<String> cells) {
    private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s+(?=\\p{Lu})|;\\s");
    private static final Pattern CLAUSE_END = Pattern.compile(";\\s");
    static final int UNMARKED = Marker.Kind.values().length;

    record Piece(int from, int line) {}

    int line() {
        return pieces.getFirst().line();
    }

    /// The line of the letter at this place of the text.
    int lineAt(int place) {
        var line = line();
        for (var piece : pieces) {
            if (piece.from() <= place) {
                line = piece.line();
            }
        }
        return line;
    }

    /// How deep its marker stands, 0 outermost; paragraphs without one are deepest.
    int depth() {
        return marker.map(each -> each.kind().ordinal()).orElse(UNMARKED);
    }

    boolean isRow() {
        return !cells.isEmpty();
    }

    boolean is(Marker.Kind kind) {
        return marker.isPresent() && marker.get().kind() == kind;
    }

    boolean isNumbered() {
        return marker.isPresent() && marker.get().kind().isNumber();
    }

    boolean isBullet() {
        return marker.isPresent() && marker.get().kind().isBullet();
    }

    /// The part of this paragraph from one place to another, still knowing its lines.
    Block part(int from, int to) {
        var begin = from;
        while (begin < to && text.charAt(begin) == ' ') {
            begin++;
        }
        var shift = begin;
        var first = new Piece(0, lineAt(begin));
        var later = pieces.stream()
                .filter(piece -> piece.from() > shift && piece.from() < to)
                .map(piece -> new Piece(piece.from() - shift, piece.line()));
        var all = java.util.stream.Stream.concat(java.util.stream.Stream.of(first), later)
                .toList();
        return new Block(marker, text.substring(begin, Math.max(begin, to)).stripTrailing(), all, List.of());
    }

    /// Cut at the ends of its sentences and at its semicolons.
    List<Block> sentences() {
        return cut(SENTENCE_END);
    }

    /// Cut at its semicolons.
    List<Block> clauses() {
        return cut(CLAUSE_END);
    }

    private List<Block> cut(Pattern at) {
        var parts = new ArrayList<Block>();
        var from = 0;
        var end = at.matcher(text);
        while (end.find()) {
            parts.add(part(from, end.start()));
            from = end.end();
        }
        parts.add(part(from, text.length()));
        return parts;
    }
}
