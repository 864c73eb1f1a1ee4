package vn.camtay.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.camtay.document.Form;
import vn.camtay.document.Storyboard;
import vn.camtay.document.Storyboard.Frame;
import vn.camtay.document.Text;
import vn.camtay.document.page.Paragraphs.Shape;
import vn.camtay.document.page.Paragraphs.Stand;

/// A storyboard laid on A4 on its side: scene and seconds, the frame to sketch in, what is seen, said and written.
public final class StoryboardPages {
    private static final Sheet PAPER =
            new Sheet(Form.LONG_SIDE, Form.SHORT_SIDE, Form.mm(14), Form.mm(12), Form.mm(12), Form.mm(15));
    private static final List<String> HEADS =
            List.of("Cảnh", "Khung hình (vẽ vào đây)", "Hình", "Lời dẫn", "Chữ trên hình");
    private static final float CELL = 12;
    private static final float SMALLEST = 6;
    private static final float FOOT = 10;
    private static final float PAD = Form.mm(2);

    private final Storyboard board;
    private final float[] edges;
    private final float high;

    private StoryboardPages(Storyboard board) {
        this.board = board;
        var wide = Form.mm(board.upright() ? 24.2 : 58);
        this.high = Form.mm(board.upright() ? 43 : 32.6);
        this.edges = edges(wide + 2 * PAD);
    }

    public static byte[] pdf(Storyboard board) {
        return PdfFile.make(board.title(), file -> {
            if (board.disclosure().isPresent()) {
                file.describe(board.disclosure().get().xmp());
            }
            foot(file, board, file.lay(new StoryboardPages(board).strips(), PAPER));
        });
    }

    /// The frame keeps its width; the words share what is left.
    private static float[] edges(float frame) {
        var scene = Form.mm(22);
        var words = PAPER.textWidth() - scene - frame;
        var edges = new float[] {PAPER.left(), 0, 0, 0, 0, PAPER.left() + PAPER.textWidth()};
        edges[1] = edges[0] + scene;
        edges[2] = edges[1] + frame;
        edges[3] = edges[2] + words * 0.31f;
        edges[4] = edges[3] + words * 0.43f;
        return edges;
    }

    private List<Strip> strips() {
        var strips = new ArrayList<Strip>();
        strips.addAll(Paragraphs.strips(Text.ofBold(board.office()), whole(CELL, Stand.START), 0));
        strips.addAll(Paragraphs.strips(
                Lines.balanced(Text.ofBold(board.title()), 15, PAPER.textWidth()), whole(15, Stand.CENTRED), 0));
        for (var line : board.about()) {
            strips.addAll(Paragraphs.strips(Text.of(line), whole(CELL, Stand.CENTRED), 0));
        }
        var heads = heads();
        var kept = new ArrayList<>(Paragraphs.allKept(strips));
        kept.add(heads.after(Form.GAP).kept());
        board.frames().forEach(frame -> kept.add(row(frame).under(List.of(heads))));
        board.disclosure()
                .ifPresent(disclosure -> kept.addAll(
                        Paragraphs.strips(Text.ofItalic(disclosure.line()), whole(FOOT, Stand.START), Form.GAP)));
        return kept;
    }

    private Strip heads() {
        var columns = new ArrayList<Column>();
        for (var i = 0; i < HEADS.size(); i++) {
            columns.add(column(i).centred(Text.ofBold(HEADS.get(i)), CELL, 0));
        }
        return ruled(columns, 0);
    }

    /// Letters smaller where one scene would else be higher than a page.
    private Strip row(Frame frame) {
        var size = CELL;
        while (size > SMALLEST && height(cells(frame, size)) > highest()) {
            size -= 1;
        }
        return ruled(cells(frame, size), high);
    }

    private List<Column> cells(Frame frame, float size) {
        var scene = new Column(edges[0] + PAD, edges[1] - edges[0] - 2 * PAD)
                .centred(Text.ofBold(frame.number()), 18, 0)
                .centred(Text.of(frame.time()), CELL, 2)
                .centred(Text.of(frame.begins()), FOOT, 2);
        var seen = new Column(edges[2] + PAD, edges[3] - edges[2] - 2 * PAD);
        if (!frame.shot().isEmpty()) {
            seen.start(Text.ofBold(frame.shot()), size, 0);
        }
        seen.start(Text.of(frame.picture()), size, 0);
        return List.of(
                scene,
                seen,
                column(3).start(Text.of(frame.narration()), size, 0),
                column(4).start(Text.of(frame.onScreen()), size, 0));
    }

    private Column column(int at) {
        return new Column(edges[at] + PAD, edges[at + 1] - edges[at] - 2 * PAD);
    }

    private static float highest() {
        return PAPER.textHeight() * 0.8f - 2 * PAD;
    }

    private static float height(List<Column> columns) {
        return (float) columns.stream().mapToDouble(Column::height).max().orElse(0);
    }

    /// Cells side by side in their lines; where `frame` is more than nothing, an empty frame in the second.
    private Strip ruled(List<Column> columns, float frame) {
        var whole = Math.max(frame, height(columns)) + 2 * PAD;
        return Strip.of(0, whole, (pen, top) -> {
            for (var column : columns) {
                column.draw(pen, top - PAD);
            }
            for (var i = 0; i + 1 < edges.length; i++) {
                pen.box(edges[i], top - whole, edges[i + 1] - edges[i], whole, 0.5f);
            }
            if (frame > 0) {
                pen.box(edges[1] + PAD, top - PAD - frame, edges[2] - edges[1] - 2 * PAD, frame, 1.2f);
            }
        });
    }

    private static void foot(PdfFile file, Storyboard board, List<PDPage> pages) throws IOException {
        var baseline = PAPER.bottom() - Form.mm(7);
        for (var i = 0; i < pages.size(); i++) {
            var count = "Trang " + (i + 1) + "/" + pages.size();
            var right = PAPER.width() - PAPER.right() - Face.REGULAR.width(count, FOOT);
            var about = board.about().isEmpty() ? board.title() : board.about().getFirst();
            var room = right - PAPER.left() - Form.mm(5);
            file.aside(pages.get(i), pen -> {
                pen.words(Fit.shortened(about, Face.REGULAR, FOOT, room), Face.REGULAR, FOOT, PAPER.left(), baseline);
                pen.words(count, Face.REGULAR, FOOT, right, baseline);
            });
        }
    }

    private static Shape whole(float size, Stand stand) {
        return new Shape(PAPER.left(), PAPER.textWidth(), size, stand);
    }
}
