package vn.camtay.document.page;

import java.io.IOException;
import java.util.List;
import vn.camtay.document.Badge;
import vn.camtay.document.Form;

/// Eight badges on a sheet, two by four, with marks to cut along.
public final class BadgePages {
    /// What most office printers leave white.
    private static final float SIDE = Form.mm(8);

    private static final float ENDS = Form.mm(10.5);
    private static final float MARK = Form.mm(5);
    private static final Sheet PAPER = new Sheet(Form.SHORT_SIDE, Form.LONG_SIDE, SIDE, SIDE, ENDS, ENDS);
    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final float WIDTH = PAPER.textWidth() / COLUMNS;
    private static final float HEIGHT = PAPER.textHeight() / ROWS;

    private BadgePages() {}

    public static byte[] pdf(List<Badge> badges) {
        return PdfFile.make("Thẻ học viên", file -> {
            if (badges.isEmpty()) {
                try (var pen = file.newPage(PAPER)) {
                    pen.centred("Chưa có thẻ nào để in.", Face.REGULAR, 14, PAPER.middle(), PAPER.textTop() - 20);
                }
            }
            for (var from = 0; from < badges.size(); from += COLUMNS * ROWS) {
                try (var pen = file.newPage(PAPER)) {
                    sheet(pen, badges.subList(from, Math.min(badges.size(), from + COLUMNS * ROWS)));
                }
            }
        });
    }

    private static void sheet(Pen pen, List<Badge> badges) throws IOException {
        pen.aside(BadgePages::marks);
        for (var i = 0; i < badges.size(); i++) {
            var x = PAPER.left() + i % COLUMNS * WIDTH;
            var top = PAPER.textTop() - i / COLUMNS * HEIGHT;
            new BadgeCell(pen, x, top, WIDTH, HEIGHT).draw(badges.get(i));
        }
    }

    /// Lines to cut along: between the badges in full, at the edges of the paper as short marks.
    private static void marks(Pen pen) throws IOException {
        for (var column = 0; column <= COLUMNS; column++) {
            var x = PAPER.left() + column * WIDTH;
            pen.rule(x, PAPER.height() - ENDS + 1, x, PAPER.height() - ENDS + 1 + MARK, 0.4f);
            pen.rule(x, ENDS - 1, x, ENDS - 1 - MARK, 0.4f);
        }
        for (var row = 0; row <= ROWS; row++) {
            var y = PAPER.textTop() - row * HEIGHT;
            pen.rule(SIDE - 1 - MARK, y, SIDE - 1, y, 0.4f);
            pen.rule(PAPER.width() - SIDE + 1, y, PAPER.width() - SIDE + 1 + MARK, y, 0.4f);
        }
        var middle = PAPER.left() + WIDTH;
        pen.hairline(middle, ENDS, middle, PAPER.height() - ENDS);
        for (var row = 1; row < ROWS; row++) {
            var y = PAPER.textTop() - row * HEIGHT;
            pen.hairline(SIDE, y, PAPER.width() - SIDE, y);
        }
    }
}
