package vn.camtay.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.camtay.document.FilledForm;
import vn.camtay.document.FilledForm.Field;
import vn.camtay.document.FilledForm.Heading;
import vn.camtay.document.FilledForm.Numbered;
import vn.camtay.document.FilledForm.Part;
import vn.camtay.document.FilledForm.Sentence;
import vn.camtay.document.Form;
import vn.camtay.document.Text;
import vn.camtay.document.page.Paragraphs.Shape;
import vn.camtay.document.page.Paragraphs.Stand;

/// Filled forms, laid on A4 in the largest letters in which they take one page.
public final class FilledPages {
    private static final float LARGEST = 14;
    private static final float SMALLEST = 8.5f;
    private static final float LABELS = 0.36f;
    private static final float SIGN_MIDDLE = FilledForm.SIGN_LEFT + FilledForm.SIGN_WIDTH / 2;
    private static final float NOTE = 10;
    private static final float CLOSING_LINE = 15;

    private final FilledForm form;
    private final Sheet sheet;
    private final float size;
    private final List<Strip> strips = new ArrayList<>();

    private FilledPages(FilledForm form, Sheet sheet, float size) {
        this.form = form;
        this.sheet = sheet;
        this.size = size;
    }

    public static byte[] pdf(FilledForm form) {
        var sheet = sheet(form);
        return PdfFile.make(form.title(), file -> {
            var pages = file.lay(fitting(form, sheet), sheet);
            for (var page : pages) {
                around(file, page, form, sheet, page == pages.getLast());
            }
        });
    }

    private static Sheet sheet(FilledForm form) {
        var bottom = Form.LONG_SIDE
                - FilledForm.SIGN_TOP
                + CLOSING_LINE * form.closing().size()
                + 10;
        return new Sheet(Form.SHORT_SIDE, Form.LONG_SIDE, Form.mm(22), Form.mm(15), Form.mm(15), bottom);
    }

    private static List<Strip> fitting(FilledForm form, Sheet sheet) {
        for (var size = LARGEST; ; size -= 0.5f) {
            var strips = new FilledPages(form, sheet, size).strips();
            var height = strips.stream()
                    .mapToDouble(strip -> strip.before() + strip.height())
                    .sum();
            if (height <= sheet.textHeight() || size <= SMALLEST) {
                return strips;
            }
        }
    }

    private List<Strip> strips() {
        form.office().forEach(line -> centred(Text.ofBold(line), size, 0));
        centred(Text.ofBold(form.title()), size * 1.35f, size);
        form.about().forEach(line -> centred(Text.ofItalic(line), size, 0));
        strips.add(Strip.of(0, size / 2, (_, _) -> {}));
        form.parts().forEach(this::part);
        return List.copyOf(strips);
    }

    private void part(Part part) {
        switch (part) {
            case Heading heading ->
                strips.addAll(Paragraphs.allKept(
                        Paragraphs.strips(Text.ofBold(heading.words()), shape(Stand.START), size * 0.8f)));
            case Field field -> strips.add(field(field));
            case Sentence sentence ->
                strips.addAll(Paragraphs.strips(Text.of(sentence.words()), shape(Stand.START), size * 0.45f));
            case Numbered numbered -> numbered(numbered.lines());
        }
    }

    private Strip field(Field field) {
        var labels = sheet.textWidth() * LABELS;
        var label = new Column(sheet.left(), labels - 8).start(Text.of(field.label()), size, 0);
        var value = new Column(sheet.left() + labels, sheet.textWidth() - labels)
                .start(Text.ofBold(field.value().isEmpty() ? "(để trống)" : field.value()), size, 0);
        return Column.beside(size > 11 ? size * 0.5f : size * 0.2f, label, value);
    }

    private void numbered(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var number = new Column(sheet.left() + 10, 22).start(Text.of((i + 1) + "."), size, 0);
            var line = new Column(sheet.left() + 32, sheet.textWidth() - 32).start(Text.of(lines.get(i)), size, 0);
            strips.add(Column.beside(size * 0.35f, number, line));
        }
    }

    private void centred(Text text, float letters, float before) {
        strips.addAll(Paragraphs.strips(
                Lines.balanced(text, letters, sheet.textWidth()),
                new Shape(sheet.left(), sheet.textWidth(), letters, Stand.CENTRED),
                before));
    }

    private Shape shape(Stand stand) {
        return new Shape(sheet.left(), sheet.textWidth(), size, stand);
    }

    private static void around(PdfFile file, PDPage page, FilledForm form, Sheet sheet, boolean last)
            throws IOException {
        file.aside(page, pen -> {
            if (!form.across().isEmpty()) {
                var size = Fit.size(form.across(), Face.BOLD, 150, 640);
                pen.across(form.across(), size, sheet.width() / 2, sheet.height() / 2);
            }
            note(pen, form.note(), sheet);
            if (last) {
                place(pen);
            }
        });
        if (last) {
            file.over(page, pen -> closing(pen, form.closing()));
        }
    }

    private static void note(Pen pen, String note, Sheet sheet) throws IOException {
        var width = FilledForm.SIGN_LEFT - sheet.left() - 15;
        var top = Form.LONG_SIDE - FilledForm.SIGN_TOP;
        for (var line : Lines.of(Text.ofItalic(note), NOTE, width)) {
            top -= NOTE * Form.TIGHT;
            pen.line(line, sheet.left(), top, NOTE, 0);
        }
    }

    /// A faint frame where the signature goes.
    private static void place(Pen pen) throws IOException {
        var left = FilledForm.SIGN_LEFT - 2;
        var right = FilledForm.SIGN_LEFT + FilledForm.SIGN_WIDTH + 2;
        var top = Form.LONG_SIDE - FilledForm.SIGN_TOP + 2;
        var bottom = top - FilledForm.SIGN_HEIGHT - 4;
        pen.hairline(left, top, right, top);
        pen.hairline(right, top, right, bottom);
        pen.hairline(right, bottom, left, bottom);
        pen.hairline(left, bottom, left, top);
    }

    private static void closing(Pen pen, List<String> lines) throws IOException {
        var y = Form.LONG_SIDE - FilledForm.SIGN_TOP + CLOSING_LINE * (lines.size() - 1) + 7;
        for (var i = 0; i < lines.size(); i++) {
            var face = i == 0 ? Face.ITALIC : Face.BOLD;
            var size = Fit.size(lines.get(i), face, 12, FilledForm.SIGN_WIDTH);
            pen.centred(lines.get(i), face, size, SIGN_MIDDLE, y);
            y -= CLOSING_LINE;
        }
    }
}
