package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.source.Line;

/// Puts lines back together into paragraphs.
final class Blocks {
    private final Joints joints;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Paragraph open;

    private Blocks(Wrapping wrapping) {
        joints = new Joints(wrapping);
    }

    static List<Block> of(List<Line> lines, Wrapping wrapping) {
        var blocks = new Blocks(wrapping);
        lines.stream().filter(line -> !line.isBlank()).forEach(blocks::add);
        blocks.close();
        return blocks.blocks;
    }

    private void add(Line line) {
        if (line.isRow()) {
            close();
            var piece = List.of(new Block.Piece(0, line.number()));
            blocks.add(new Block(Optional.empty(), line.text(), piece, line.cells()));
        } else if (open != null && joints.goesOn(open, line)) {
            open.append(line);
        } else {
            close();
            open = new Paragraph(line);
        }
    }

    private void close() {
        if (open != null && !open.text().isEmpty()) {
            blocks.add(open.block());
        }
        open = null;
    }
}
