package vn.camtay.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.camtay.document.Annex;
import vn.camtay.document.Document;
import vn.camtay.document.Form;
import vn.camtay.document.Text;
import vn.camtay.document.Wording;
import vn.camtay.document.page.Paragraphs.Shape;
import vn.camtay.document.page.Paragraphs.Stand;

/// An official document laid on pages: the text, then each annex with page numbers of its own.
public final class DocumentPages {
    private DocumentPages() {}

    public static byte[] pdf(Document document) {
        return PdfFile.make(document.fileTitle(), file -> {
            var sheet = Sheet.a4(false);
            number(file, file.lay(text(document, sheet), sheet), sheet);
            for (var annex : document.annexes()) {
                var paper = Sheet.a4(annex.landscape());
                number(file, file.lay(annex(document, annex, paper), paper), paper);
            }
        });
    }

    private static List<Strip> text(Document document, Sheet sheet) {
        var strips = new ArrayList<>(Top.strips(document, sheet));
        strips.addAll(Blocks.strips(document.content().body(), sheet));
        var whole = new ArrayList<>(Bottom.keepLastWith(strips));
        whole.addAll(Bottom.strips(document, sheet));
        return whole;
    }

    private static List<Strip> annex(Document document, Annex annex, Sheet sheet) {
        var shape = new Shape(sheet.left(), sheet.textWidth(), Form.BODY, Stand.CENTRED);
        var lines = new Wording(document).annexTop(annex);
        var strips = new ArrayList<Strip>();
        strips.addAll(Paragraphs.strips(Text.ofBold(lines.get(0)), shape, 0));
        strips.addAll(Paragraphs.strips(
                Lines.balanced(Text.ofBold(lines.get(1)), Form.BODY, sheet.textWidth() * 0.9f), shape, 0));
        strips.addAll(
                Paragraphs.strips(Lines.balanced(Text.ofItalic(lines.get(2)), Form.BODY, sheet.textWidth()), shape, 0));
        var top = new ArrayList<>(Paragraphs.allKept(strips));
        top.addAll(Blocks.strips(annex.body(), sheet));
        return top;
    }

    /// Page numbers stand centred in the top margin from the second page on.
    private static void number(PdfFile file, List<PDPage> pages, Sheet sheet) throws IOException {
        var baseline = sheet.height() - Form.NUMBER_FROM_TOP - Form.HEAD * 0.3f;
        for (var i = 1; i < pages.size(); i++) {
            var number = Integer.toString(i + 1);
            file.aside(pages.get(i), pen -> pen.centred(number, Face.REGULAR, Form.HEAD, sheet.middle(), baseline));
        }
    }
}
