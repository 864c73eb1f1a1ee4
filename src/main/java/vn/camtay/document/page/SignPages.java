package vn.camtay.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.camtay.document.Form;
import vn.camtay.document.SignSheet;
import vn.camtay.document.SignSheet.Group;
import vn.camtay.document.Text;
import vn.camtay.document.page.Paragraphs.Shape;
import vn.camtay.document.page.Paragraphs.Stand;

/// Lists to sign, laid on A4.
public final class SignPages {
    private static final Sheet PAPER =
            new Sheet(Form.SHORT_SIDE, Form.LONG_SIDE, Form.mm(20), Form.mm(15), Form.mm(15), Form.mm(20));

    /// A hand that signs needs this much height.
    private static final float ROW = Form.mm(10.5);

    private static final float CELL = 12;
    private static final float TITLE = 16;
    private static final float FOOT = 10;

    private SignPages() {}

    public static byte[] pdf(SignSheet sheet) {
        return PdfFile.make(sheet.title(), file -> {
            if (sheet.groups().isEmpty()) {
                file.lay(top(sheet), PAPER);
            }
            for (var group : sheet.groups()) {
                foot(file, group.name(), file.lay(group(sheet, group), PAPER));
            }
        });
    }

    private static List<Strip> group(SignSheet sheet, Group group) {
        var strips = new ArrayList<>(top(sheet));
        strips.addAll(Paragraphs.strips(Text.ofBold(group.name()), shape(Form.BODY, Stand.START), 2 * Form.GAP));
        var kept = new ArrayList<>(Paragraphs.allKept(strips));
        var table = TableStrips.of(group.people(), PAPER, CELL, ROW);
        kept.addAll(group.signers().isEmpty() ? table : Bottom.keepLastWith(table));
        if (!group.signers().isEmpty()) {
            kept.add(signers(group.signers()));
        }
        return kept;
    }

    private static List<Strip> top(SignSheet sheet) {
        var strips = new ArrayList<Strip>();
        strips.addAll(Paragraphs.strips(Text.ofBold(sheet.office()), shape(CELL, Stand.START), 0));
        var title = Lines.balanced(Text.ofBold(sheet.title()), TITLE, PAPER.textWidth());
        strips.addAll(Paragraphs.strips(title, shape(TITLE, Stand.CENTRED), 2 * Form.GAP));
        for (var line : sheet.about()) {
            strips.addAll(Paragraphs.strips(
                    Lines.balanced(Text.of(line), Form.HEAD, PAPER.textWidth()), shape(Form.HEAD, Stand.CENTRED), 0));
        }
        return strips;
    }

    private static Strip signers(List<String> signers) {
        var width = PAPER.textWidth() / signers.size();
        var columns = new ArrayList<Column>();
        for (var i = 0; i < signers.size(); i++) {
            columns.add(new Column(PAPER.left() + i * width, width)
                    .centred(Text.ofBold(signers.get(i)), CELL, 0)
                    .centred(Text.ofItalic("(Ký, ghi rõ họ tên)"), FOOT, 0)
                    .room(Form.SIGNING_ROOM));
        }
        return Column.beside(2 * Form.GAP, columns.toArray(Column[]::new));
    }

    /// The group's name and the page among the pages of that group, since each hamlet takes its own sheets.
    private static void foot(PdfFile file, String name, List<PDPage> pages) throws IOException {
        var baseline = PAPER.bottom() - Form.mm(8);
        for (var i = 0; i < pages.size(); i++) {
            var count = "Trang " + (i + 1) + "/" + pages.size();
            var right = PAPER.width() - PAPER.right() - Face.REGULAR.width(count, FOOT);
            var room = right - PAPER.left() - Form.mm(5);
            file.aside(pages.get(i), pen -> {
                pen.words(Fit.shortened(name, Face.REGULAR, FOOT, room), Face.REGULAR, FOOT, PAPER.left(), baseline);
                pen.words(count, Face.REGULAR, FOOT, right, baseline);
            });
        }
    }

    private static Shape shape(float size, Stand stand) {
        return new Shape(PAPER.left(), PAPER.textWidth(), size, stand);
    }
}
