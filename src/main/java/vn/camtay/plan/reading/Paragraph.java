package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.source.Line;

/// A paragraph while its lines are being put together.
final class Paragraph {
    private static final Pattern BROKEN = Pattern.compile("(?:[\\p{L}\\d]/|[\\p{Lu}\\d]-)$");
    private static final Pattern BEGINS = Pattern.compile("[\\p{Lu}\\d]|\\p{L}{1,3}\\)");

    private final @Nullable Marker marker;
    private final StringBuilder text = new StringBuilder();
    private final List<Block.Piece> pieces = new ArrayList<>();
    private Line last;

    Paragraph(Line first) {
        last = first;
        marker = Marker.at(first.text()).orElse(null);
        append(first, marker == null ? first.text() : first.text().substring(marker.rest()));
    }

    void append(Line line) {
        append(line, line.text());
    }

    private void append(Line line, String words) {
        if (!words.isEmpty()) {
            text.append(text.isEmpty() || isOneWord(text, words) ? "" : " ");
            pieces.add(new Block.Piece(text.length(), line.number()));
            text.append(words);
        }
        last = line;
    }

    /// "15/7" and "/2026", "KH-" and "UBND": a word broken at the end of the line.
    static boolean isOneWord(CharSequence before, String after) {
        return BROKEN.matcher(before).find() && BEGINS.matcher(after).lookingAt()
                || after.matches("/[\\p{L}\\d].*") && before.toString().matches(".*[\\p{L}\\d]");
    }

    String text() {
        return text.toString();
    }

    Line last() {
        return last;
    }

    boolean isNumbered() {
        return marker != null && marker.kind().isNumber();
    }

    boolean isMarkerOnly() {
        return text.isEmpty();
    }

    Block block() {
        var from = pieces.isEmpty() ? List.of(new Block.Piece(0, last.number())) : List.copyOf(pieces);
        return new Block(Optional.ofNullable(marker), text(), from, List.of());
    }
}
