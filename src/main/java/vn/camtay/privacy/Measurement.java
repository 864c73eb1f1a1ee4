package vn.camtay.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well the detector does on a marked set: what it found of what is there, and how much of what it found is there.
///
/// A find counts when it is of the right kind and shares at least half of its letters, and of the mark's, with it.
final class Measurement {
    /// @param exact of those found, how many have the very first and last letter
    private record Count(int marked, int found, int exact, int right, int given) {
        Count plus(Count other) {
            return new Count(
                    marked + other.marked,
                    found + other.found,
                    exact + other.exact,
                    right + other.right,
                    given + other.given);
        }

        double recall() {
            return marked == 0 ? 1 : (double) found / marked;
        }

        double precision() {
            return given == 0 ? 1 : (double) right / given;
        }
    }

    private static final Count NONE = new Count(0, 0, 0, 0, 0);

    private final Detector detector;
    private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);
    private final List<String> misses = new ArrayList<>();
    private int lines;
    private int clean;
    private int touched;

    Measurement(Detector detector) {
        this.detector = detector;
    }

    void add(TextLine line) {
        var spans = detector.scan(line.text());
        lines++;
        if (line.spans().isEmpty()) {
            clean++;
            touched += spans.isEmpty() ? 0 : 1;
        }
        for (var mark : line.spans()) {
            var hit = spans.stream().filter(span -> isHit(span, mark)).findFirst();
            var exact = hit.filter(span -> span.start() == mark.start() && span.end() == mark.end());
            count(mark.type(), new Count(1, hit.isPresent() ? 1 : 0, exact.isPresent() ? 1 : 0, 0, 0));
            if (exact.isEmpty()) {
                var what = line.text().substring(mark.start(), mark.end());
                misses.add((hit.isEmpty() ? "thiếu  " : "lệch   ") + line.id() + " " + mark.type() + " «" + what + "»"
                        + hit.map(span -> " → «" + span.text() + "»").orElse(""));
            }
        }
        for (var span : spans) {
            var right = line.spans().stream().anyMatch(mark -> isHit(span, mark));
            count(span.type(), new Count(0, 0, 0, right ? 1 : 0, 1));
            if (!right) {
                misses.add("thừa   " + line.id() + " " + span.type() + " «" + span.text() + "» " + span.why());
            }
        }
    }

    private void count(Kind kind, Count more) {
        counts.merge(kind, more, Count::plus);
    }

    private static boolean isHit(Span span, TextLine.Expected mark) {
        var common = Math.min(span.end(), mark.end()) - Math.max(span.start(), mark.start());
        return span.type() == mark.type()
                && 2 * common >= span.end() - span.start()
                && 2 * common >= mark.end() - mark.start();
    }

    double recall(Kind... kinds) {
        return sum(kinds).recall();
    }

    double precision() {
        return sum(Kind.values()).precision();
    }

    /// Of the lines without anything personal, how many were touched.
    double touched() {
        return clean == 0 ? 0 : (double) touched / clean;
    }

    int lines() {
        return lines;
    }

    int clean() {
        return clean;
    }

    List<String> misses() {
        return misses;
    }

    private Count sum(Kind... kinds) {
        var sum = NONE;
        for (var kind : kinds) {
            sum = sum.plus(counts.getOrDefault(kind, NONE));
        }
        return sum;
    }

    /// A table for people: a line a kind, then the whole.
    String table() {
        var out = new StringBuilder(String.format("%-13s %6s %8s %8s %8s%n", "loại", "số", "tìm ra", "khớp", "đúng"));
        counts.forEach((kind, count) -> out.append(row(kind.name(), count)));
        out.append(row("tất cả", sum(Kind.values())));
        return out.append(String.format(
                        Locale.ROOT,
                        "%d dòng, %d dòng sạch, đụng nhầm %d (%.1f %%)%n",
                        lines,
                        clean,
                        touched,
                        100 * touched()))
                .toString();
    }

    private static String row(String name, Count count) {
        var exact = count.marked() == 0 ? 1 : (double) count.exact() / count.marked();
        return String.format(
                Locale.ROOT,
                "%-13s %6d %8.3f %8.3f %8.3f%n",
                name,
                count.marked(),
                count.recall(),
                exact,
                count.precision());
    }
}
