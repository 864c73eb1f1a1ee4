package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Sourced;
import vn.camtay.plan.source.Line;

/// Lines laid one after the other with single spaces, each place still knowing its line.
public final class Joined {
    private final List<Line> lines;
    private final Block block;

    Joined(List<Line> all) {
        var text = new StringBuilder();
        var pieces = new ArrayList<Block.Piece>();
        lines = all.stream().filter(line -> !line.isBlank()).toList();
        for (var line : lines) {
            text.append(text.isEmpty() || Paragraph.isOneWord(text, line.text()) ? "" : " ");
            pieces.add(new Block.Piece(text.length(), line.number()));
            text.append(line.text());
        }
        if (pieces.isEmpty()) {
            pieces.add(new Block.Piece(0, 1));
        }
        block = new Block(java.util.Optional.empty(), text.toString(), pieces, List.of());
    }

    private Joined(Block block) {
        lines = List.of();
        this.block = block;
    }

    static Joined of(Block block) {
        return new Joined(block);
    }

    List<Line> lines() {
        return lines;
    }

    public String text() {
        return block.text();
    }

    public int lineAt(int place) {
        return block.lineAt(place);
    }

    @Nullable
    Sourced<String> first(Pattern pattern, int group) {
        var matcher = pattern.matcher(text());
        return matcher.find() ? Sourced.of(matcher.group(group), lineAt(matcher.start(group))) : null;
    }
}
