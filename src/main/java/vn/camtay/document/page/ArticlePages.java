package vn.camtay.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.camtay.document.Article;
import vn.camtay.document.Form;
import vn.camtay.document.Text;
import vn.camtay.document.page.Paragraphs.Shape;
import vn.camtay.document.page.Paragraphs.Stand;

/// An article laid on A4, its title over the whole width.
public final class ArticlePages {
    private static final Sheet PAPER =
            new Sheet(Form.SHORT_SIDE, Form.LONG_SIDE, Form.mm(25), Form.mm(20), Form.mm(20), Form.mm(20));
    private static final float TITLE = 20;
    private static final float SMALL = 11;

    private final Article article;
    private final List<Strip> strips = new ArrayList<>();

    private ArticlePages(Article article) {
        this.article = article;
    }

    public static byte[] pdf(Article article) {
        return PdfFile.make(article.title(), file -> {
            if (article.disclosure().isPresent()) {
                file.describe(article.disclosure().get().xmp());
            }
            number(file, file.lay(new ArticlePages(article).strips(), PAPER));
        });
    }

    private List<Strip> strips() {
        head();
        var before = 2 * Form.GAP;
        if (!article.lead().isEmpty()) {
            strips.addAll(Paragraphs.strips(Text.ofBold(article.lead()), body(0), before));
            before = 1.5f * Form.GAP;
        }
        for (var paragraph : article.body()) {
            strips.addAll(Paragraphs.strips(Text.of(paragraph), body(Form.INDENT), before));
            before = Form.GAP;
        }
        author();
        foot();
        return strips;
    }

    private void head() {
        for (var line : article.office()) {
            strips.addAll(Paragraphs.strips(Text.of(line), shape(SMALL, Stand.START), 0));
        }
        if (!article.office().isEmpty()) {
            strips.add(new Column(PAPER.left(), PAPER.textWidth()).ruled());
        }
        if (!article.title().isEmpty()) {
            var shape = new Shape(PAPER.left(), PAPER.textWidth(), 0, TITLE, Form.TIGHT, Stand.START);
            strips.addAll(Paragraphs.allKept(Paragraphs.strips(Text.ofBold(article.title()), shape, 3 * Form.GAP)));
        }
    }

    /// Who wrote it never stands on a page without some of the text.
    private void author() {
        if (article.author().isEmpty() && article.place().isEmpty()) {
            return;
        }
        var kept = Bottom.keepLastWith(strips);
        strips.clear();
        strips.addAll(kept);
        strips.addAll(Paragraphs.allKept(
                Paragraphs.strips(Text.ofBold(article.author()), shape(Form.HEAD, Stand.END), 2 * Form.GAP)));
        if (!article.place().isEmpty()) {
            strips.addAll(Paragraphs.strips(Text.ofItalic(article.place()), shape(Form.HEAD, Stand.END), 0));
        }
    }

    private void foot() {
        if (!article.sources().isEmpty()) {
            strips.addAll(Paragraphs.allKept(
                    Paragraphs.strips(Text.ofBold(Article.SOURCES), shape(SMALL, Stand.START), 3 * Form.GAP)));
            for (var source : article.sources()) {
                strips.addAll(Paragraphs.strips(Text.of("- " + source), shape(SMALL, Stand.START), 2));
            }
        }
        article.disclosure().ifPresent(disclosure -> {
            strips.add(new Column(PAPER.left(), PAPER.textWidth())
                    .ruled()
                    .after(3 * Form.GAP)
                    .kept());
            strips.addAll(Paragraphs.strips(Text.ofItalic(disclosure.line()), shape(SMALL, Stand.START), 3));
        });
    }

    private static void number(PdfFile file, List<PDPage> pages) throws IOException {
        for (var i = 1; i < pages.size(); i++) {
            var number = Integer.toString(i + 1);
            file.aside(
                    pages.get(i),
                    pen -> pen.centred(number, Face.REGULAR, SMALL, PAPER.middle(), PAPER.bottom() - Form.mm(10)));
        }
    }

    private static Shape body(float indent) {
        return new Shape(PAPER.left(), PAPER.textWidth(), indent, Form.BODY, 1.3f, Stand.EVEN);
    }

    private static Shape shape(float size, Stand stand) {
        return new Shape(PAPER.left(), PAPER.textWidth(), size, stand);
    }
}
