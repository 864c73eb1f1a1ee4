package vn.camtay.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.camtay.privacy.find.Search;
import vn.camtay.privacy.text.Lexicon;

/// Finds personal data in Vietnamese text as people type it: with and without tone marks, composed or not, in capitals,
/// with odd spaces between digits. It reads each character a bounded number of times, keeps nothing, and may be used by
/// several threads.
public final class Detector {
    /// A long text is read in pieces of about so many characters, cut between lines or words.
    private static final int PIECE = 1 << 15;
    private static final int LONGEST_PIECE = PIECE * 2;

    private final Lexicon lexicon;

    private Detector(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static Detector ours() {
        return new Detector(Lexicon.ours());
    }

    /// One that also finds these names of people, however they are typed.
    public Detector knowing(Collection<String> names) {
        return new Detector(lexicon.knowing(names));
    }

    /// The finds in the order of the text; they never overlap.
    public List<Span> scan(String text) {
        var letters = text.toCharArray();
        var search = new Search(lexicon);
        var spans = new ArrayList<Span>();
        for (var from = 0; from < letters.length; ) {
            var to = pieceFrom(letters, from);
            var found = new ArrayList<>(search.in(letters, from, to));
            found.sort(Comparator.comparingInt(find -> find.first()));
            for (var find : found) {
                var start = search.start(find.first());
                var end = search.end(find.last());
                spans.add(new Span(find.kind(), start, end, text.substring(start, end), find.score(), find.why()));
            }
            from = to;
        }
        return List.copyOf(spans);
    }

    private static int pieceFrom(char[] text, int from) {
        if (text.length - from <= LONGEST_PIECE) {
            return text.length;
        }
        for (var at = from + PIECE; at < from + LONGEST_PIECE; at++) {
            if (text[at] == '\n') {
                return at + 1;
            }
        }
        for (var at = from + LONGEST_PIECE; at > from + PIECE; at--) {
            if (text[at] == ' ') {
                return at + 1;
            }
        }
        return from + LONGEST_PIECE;
    }
}
