package vn.camtay.studio.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.camtay.studio.diff.Piece.Kind;

/// Two texts compared word by word: what was taken out, what was put in. Spaces alone are no difference.
public final class WordDiff {
    private static final Pattern WORDS = Pattern.compile("\n|[^\\s]+");
    /// A word or two that stayed between two changes is read more easily as part of them.
    private static final int ISLAND = 2;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private final int island;

    private WordDiff(String before, String after, int island) {
        this.before = words(before);
        this.after = words(after);
        this.island = island;
    }

    /// The pieces in reading order; what went stands before what came in its place.
    public static List<Piece> of(String before, String after) {
        return new WordDiff(before, after, ISLAND).pieces();
    }

    /// The same with every word that stayed shown as such, however lonely.
    public static List<Piece> exact(String before, String after) {
        return new WordDiff(before, after, 0).pieces();
    }

    /// How many words went and came.
    public static int changed(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != Kind.SAME)
                .mapToInt(piece -> (int) WORDS.matcher(piece.words())
                        .results()
                        .filter(word -> !word.group().equals("\n"))
                        .count())
                .sum();
    }

    private List<Piece> pieces() {
        // Of linear space: two long texts that have nothing in common would else fill the memory.
        var patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>());
        var was = 0;
        var is = 0;
        for (var change : joined(patch)) {
            add(Kind.SAME, after.subList(is, change.to()));
            add(Kind.REMOVED, before.subList(change.from(), change.fromEnd()));
            add(Kind.ADDED, after.subList(change.to(), change.toEnd()));
            is = change.toEnd();
            was = change.fromEnd();
        }
        add(Kind.SAME, before.subList(was, before.size()));
        return List.copyOf(pieces);
    }

    /// A change from words of the one text to words of the other.
    private record Change(int from, int fromEnd, int to, int toEnd) {}

    private List<Change> joined(Patch<String> patch) {
        var changes = new ArrayList<Change>();
        for (var delta : patch.getDeltas()) {
            var from = delta.getSource().getPosition();
            var to = delta.getTarget().getPosition();
            var next = new Change(
                    from,
                    from + delta.getSource().size(),
                    to,
                    to + delta.getTarget().size());
            if (!changes.isEmpty() && isIsland(changes.getLast(), next)) {
                var last = changes.removeLast();
                changes.add(new Change(last.from(), next.fromEnd(), last.to(), next.toEnd()));
            } else {
                changes.add(next);
            }
        }
        return changes;
    }

    private boolean isIsland(Change one, Change other) {
        var between = after.subList(one.toEnd(), other.to());
        return between.isEmpty()
                || (between.size() <= island && !between.contains("\n") && weight(one) + weight(other) > 2 * island);
    }

    private static int weight(Change change) {
        return change.fromEnd() - change.from() + change.toEnd() - change.to();
    }

    private void add(Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join(" ", words).replaceAll(" ?\n ?", "\n")));
        }
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text.strip()).results().map(MatchResult::group).toList();
    }
}
