package vn.camtay.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.camtay.document.Article;
import vn.camtay.document.Form;
import vn.camtay.document.Text;
import vn.camtay.document.page.Sheet;

/// An article as a Word file to go on writing in.
public final class ArticleFile {
    private static final Sheet PAPER =
            new Sheet(Form.SHORT_SIDE, Form.LONG_SIDE, Form.mm(25), Form.mm(20), Form.mm(20), Form.mm(20));

    private ArticleFile() {}

    public static byte[] docx(Article article) {
        try (var file = new XWPFDocument()) {
            StyleSheet.define(file);
            var sections = new Sections(file);
            write(article, new Ink(file.getDocument().getBody()::addNewP));
            sections.endLast(PAPER);
            FileFacts.set(file, article.title());
            article.disclosure().ifPresent(disclosure -> FileFacts.disclose(file, disclosure));
            var out = new ByteArrayOutputStream();
            file.write(out);
            return FileFacts.timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Article article, Ink ink) {
        article.office().forEach(line -> ink.say(Style.OFFICE, line));
        if (!article.title().isEmpty()) {
            ink.say(Style.ARTICLE_TITLE, article.title());
        }
        if (!article.lead().isEmpty()) {
            ink.say(Style.LEAD, article.lead());
        }
        article.body().forEach(paragraph -> ink.say(Style.BODY, paragraph));
        if (!article.author().isEmpty()) {
            ink.say(Style.AUTHOR, article.author());
        }
        if (!article.place().isEmpty()) {
            ink.say(Style.AUTHOR_PLACE, article.place());
        }
        if (!article.sources().isEmpty()) {
            ink.say(Style.SOURCE, Text.ofBold(Article.SOURCES));
            article.sources().forEach(source -> ink.say(Style.SOURCE, "- " + source));
        }
        article.disclosure().ifPresent(disclosure -> ink.say(Style.DISCLOSURE, disclosure.line()));
    }
}
