package vn.camtay.document.page;

import java.io.IOException;
import java.util.List;
import vn.camtay.document.Badge;
import vn.camtay.document.Form;
import vn.camtay.document.Text;

/// One badge: at the left what is worn and read at arm's length, at the right what is kept.
final class BadgeCell {
    private static final float KEPT = Form.mm(34);
    private static final float PAD = Form.mm(3.5);

    private final Pen pen;
    private final float x;
    private final float top;
    private final float bottom;
    private final float fold;
    private final float right;

    BadgeCell(Pen pen, float x, float top, float width, float height) {
        this.pen = pen;
        this.x = x + PAD;
        this.top = top - PAD;
        this.bottom = top - height + PAD;
        this.right = x + width;
        this.fold = right - KEPT;
    }

    void draw(Badge badge) throws IOException {
        worn(badge);
        pen.dashed(fold, top + PAD - 2, fold, bottom - PAD + 2);
        kept(badge);
    }

    private void worn(Badge badge) throws IOException {
        var width = fold - PAD - x;
        var wearer = badge.wearer();
        fitted(wearer.occasion(), Face.REGULAR, 9, width, top - 8);
        pen.rule(x, top - 13, x + width, top - 13, 0.8f);
        var y = name(wearer.name(), width, top - 19);
        fitted(wearer.hamlet(), Face.BOLD, 14, width, y - 15);
        fitted(wearer.group(), Face.REGULAR, 11, width, y - 30);
        var side = Form.mm(27);
        QrCode.draw(pen, badge.markQr(), x - side * 0.09f, bottom - side * 0.09f, side);
        var middle = (x + side + x + width) / 2;
        pen.centred("Số điểm danh", Face.REGULAR, 9, middle, bottom + Form.mm(17));
        pen.centred(
                badge.spokenNumber(),
                Face.BOLD,
                Fit.size(badge.spokenNumber(), Face.BOLD, 24, width - side),
                middle,
                bottom + Form.mm(8));
    }

    /// The name as large as it goes, on one line or two, and where it ends.
    private float name(String name, float width, float from) throws IOException {
        for (var size = 23f; ; size -= 1) {
            var lines = Lines.balanced(Text.ofBold(name), size, width);
            var broken = name.split(" ").length < lines.size();
            if (lines.size() == 1 && size >= 17 || lines.size() <= 2 && size < 20 && !broken || size <= 8) {
                return lines(lines.subList(0, Math.min(3, lines.size())), size, from);
            }
        }
    }

    private float lines(List<Line> lines, float size, float from) throws IOException {
        var y = from;
        for (var line : lines) {
            pen.line(line, x, y - size * 0.9f, size, 0);
            y -= size * Form.TIGHT;
        }
        return y;
    }

    private void kept(Badge badge) throws IOException {
        var middle = (fold + right) / 2;
        var width = right - fold - Form.mm(4);
        pen.centred("GIỮ LẠI", Face.BOLD, 11, middle, top - 9);
        pen.centred("Không đưa cho ai", Face.ITALIC, 9, middle, top - 20);
        var side = Form.mm(31);
        QrCode.draw(pen, badge.signInQr(), middle - side / 2, top - 22 - side, side);
        var below = top - 22 - side;
        pen.centred("Mã đăng nhập", Face.REGULAR, 9, middle, below - 6);
        pen.centred(
                badge.spacedCode(), Face.BOLD, Fit.size(badge.spacedCode(), Face.BOLD, 14, width), middle, below - 21);
        keptName(badge.wearer().name(), middle, width);
    }

    /// The name on two lines at most, so that the parts can be brought together again.
    private void keptName(String name, float middle, float width) throws IOException {
        var size = 9f;
        while (size > 7 && Lines.of(Text.of(name), size, width).size() > 2) {
            size -= 0.5f;
        }
        var lines = Lines.balanced(Text.of(name), size, width);
        var y = bottom + 2 + (lines.size() > 1 ? 10 : 0);
        for (var line : lines.subList(0, Math.min(2, lines.size()))) {
            pen.line(line, middle - line.width() / 2, y, size, 0);
            y -= 10;
        }
    }

    private void fitted(String words, Face face, float size, float width, float baseline) throws IOException {
        var fits = Fit.size(words, face, size, width);
        pen.words(Fit.shortened(words, face, fits, width), face, fits, x, baseline);
    }
}
