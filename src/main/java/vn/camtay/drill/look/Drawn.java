package vn.camtay.drill.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.item.Part;
import vn.camtay.drill.item.Sign;

/// An item as it is drawn on a screen.
///
/// @param pointed the places somebody pointed at
public record Drawn(Item item, Mode mode, Set<String> pointed) {
    /// What can be done with a place of the item.
    public enum Mode {
        /// Looked at.
        SHOWN,
        /// Ticked where something strikes the eye.
        POINTING,
        /// With its signs, those seen and those missed.
        TOLD
    }

    /// A stretch of words, marked where a sign quotes it.
    public record Piece(String text, boolean marked) {}

    public Drawn {
        pointed = Set.copyOf(pointed);
    }

    public static Drawn shown(Item item) {
        return new Drawn(item, Mode.SHOWN, Set.of());
    }

    public static Drawn pointing(Item item, Set<String> pointed) {
        return new Drawn(item, Mode.POINTING, pointed);
    }

    public static Drawn told(Item item, Set<String> pointed) {
        return new Drawn(item, Mode.TOLD, pointed);
    }

    public boolean isPointed(String place) {
        return pointed.contains(place);
    }

    public List<Sign> signsAt(String place) {
        return item.signs().stream().filter(sign -> sign.at().equals(place)).toList();
    }

    /// The parts that are words of a caller or visitor, or of a message; where there is a voice it reads them in order.
    public boolean isSpoken(Part part) {
        return part.kind() == Part.Kind.SAYS;
    }

    /// Distinct places that have a sign.
    public int places() {
        return (int) item.signs().stream().map(Sign::at).distinct().count();
    }

    /// Of those, how many were pointed at.
    public int seen() {
        return (int) item.signs().stream()
                .map(Sign::at)
                .distinct()
                .filter(pointed::contains)
                .count();
    }

    /// The words at a place, cut where signs quote them.
    public List<Piece> pieces(String place) {
        var words = item.wordsAt(place).orElse("");
        var marked = new boolean[words.length()];
        signsAt(place).forEach(sign -> sign.quote().ifPresent(quote -> mark(words, quote, marked)));
        var pieces = new ArrayList<Piece>();
        for (var from = 0; from < words.length(); ) {
            var to = from;
            while (to < words.length() && marked[to] == marked[from]) {
                to++;
            }
            pieces.add(new Piece(words.substring(from, to), marked[from]));
            from = to;
        }
        return pieces;
    }

    private static void mark(String words, String quote, boolean[] marked) {
        var at = words.indexOf(quote);
        for (var i = at; at >= 0 && i < at + quote.length(); i++) {
            marked[i] = true;
        }
    }
}
