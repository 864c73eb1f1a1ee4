package vn.camtay.plan.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.camtay.plan.reading.Marker.Kind;

/// Finds the parts of a document and what each is about.
final class Outline {
    private static final int LONGEST_HEADING = 160;

    private record Level(int depth, Set<Subject> subjects) {}

    private final List<Placed> placed = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    private Outline() {}

    static List<Placed> of(List<Block> blocks) {
        var outline = new Outline();
        blocks.forEach(outline::add);
        return List.copyOf(outline.placed);
    }

    private void add(Block block) {
        if (block.isRow()) {
            placed.add(new Placed(block, subjects(), false));
        } else if (block.is(Kind.PART)) {
            open(Kind.PART.ordinal(), block, Subject.of(head(block)));
        } else if (isOutermost(block)) {
            open(Kind.ROMAN.ordinal(), block, Subject.of(head(block)));
        } else if (block.isNumbered() || isBareHeading(block)) {
            addNumbered(block);
        } else if (block.isBullet()) {
            addBullet(block);
        } else {
            addLabelled(block, Block.UNMARKED);
        }
    }

    /// A Roman number stands for a part of the document, unless parts "A.", "B." stand around it.
    private boolean isOutermost(Block block) {
        leave(block.is(Kind.ROMAN) ? Kind.ROMAN.ordinal() : Integer.MAX_VALUE);
        return block.is(Kind.ROMAN) ? levels.isEmpty() : isCapitalHeading(block);
    }

    private void addNumbered(Block block) {
        var depth = block.marker().isPresent() ? block.depth() : Kind.HALF.ordinal();
        var found = Subject.of(head(block));
        leave(depth);
        if (found.isEmpty() || isBlocked(found) || isAlready(found) || isSentence(block) && isList()) {
            placed.add(new Placed(block, subjects(), false));
        } else if (isSentence(block)) {
            levels.push(new Level(depth, found));
            placed.add(new Placed(block, found, false));
        } else {
            open(depth, block, found);
        }
    }

    /// Inside the duties a number stands before a unit; only money may have its own part there.
    private boolean isBlocked(Set<Subject> found) {
        return subjects().contains(Subject.DUTIES)
                && !found.contains(Subject.BUDGET)
                && !found.contains(Subject.DUTIES);
    }

    /// "Nội dung 1: …" inside the contents is a topic, not a part.
    private boolean isAlready(Set<Subject> found) {
        return subjects().equals(EnumSet.of(Subject.CONTENT)) && found.equals(subjects());
    }

    private static boolean isSentence(Block block) {
        return !block.text().contains(":") && Words.isEnded(block.text());
    }

    private boolean isList() {
        var here = subjects();
        return here.contains(Subject.PURPOSE) || here.contains(Subject.REQUIREMENT) || here.contains(Subject.CONTENT);
    }

    private void addBullet(Block block) {
        leave(block.depth());
        addLabelled(block, Kind.BULLET.ordinal());
    }

    /// "- Thời gian: …" is a part of its own when nothing around it says what it is about.
    private void addLabelled(Block block, int depth) {
        var head = head(block);
        var found = head.length() < block.text().length() && head.length() < 60
                ? Subject.of(head)
                : EnumSet.noneOf(Subject.class);
        var here = subjects();
        if (found.isEmpty() || isBlocked(found) || !mayOpen(head, found, here)) {
            placed.add(new Placed(block, here, false));
        } else {
            open(depth, block, found);
        }
    }

    private static boolean mayOpen(String head, Set<Subject> found, Set<Subject> here) {
        if (here.containsAll(found)) {
            return false;
        }
        if (here.contains(Subject.CONTENT)) {
            return found.contains(Subject.TRAINERS);
        }
        var isCount = Words.folded(head).startsWith("so luong");
        return here.isEmpty()
                || !isCount
                        && here.stream()
                                .anyMatch(each -> Subject.WHEN_AND_WHERE.contains(each) || each == Subject.AUDIENCE);
    }

    private void open(int depth, Block block, Set<Subject> found) {
        leave(depth);
        levels.push(new Level(depth, found));
        var colon = block.text().indexOf(':');
        var inline =
                colon > 0 && colon < LONGEST_HEADING && colon + 1 < block.text().length();
        placed.add(new Placed(inline ? block.part(0, colon) : block, found, true));
        if (inline) {
            var rest = block.part(colon + 1, block.text().length());
            placed.add(new Placed(
                    new Block(java.util.Optional.empty(), rest.text(), rest.pieces(), List.of()), found, false));
        }
    }

    private void leave(int depth) {
        while (!levels.isEmpty() && levels.peek().depth() >= depth) {
            levels.pop();
        }
    }

    private Set<Subject> subjects() {
        return levels.isEmpty() ? EnumSet.noneOf(Subject.class) : levels.peek().subjects();
    }

    private static String head(Block block) {
        var colon = block.text().indexOf(':');
        return colon > 0 ? block.text().substring(0, colon) : block.text();
    }

    private static boolean isCapitalHeading(Block block) {
        return block.marker().isEmpty()
                && Words.isCapitals(block.text())
                && block.text().length() < LONGEST_HEADING
                && !Subject.of(block.text()).isEmpty();
    }

    /// "Mục đích" alone on its line, its number lost or never given.
    private static boolean isBareHeading(Block block) {
        return block.marker().isEmpty()
                && block.text().length() < 50
                && !Words.isEnded(block.text().replaceFirst(":$", ""))
                && !block.text().replaceFirst(":$", "").contains(":")
                && !block.text().matches(".*\\d.*")
                && !Subject.of(block.text()).isEmpty();
    }
}
