package vn.camtay.studio.paper;

import java.util.List;
import java.util.Optional;
import vn.camtay.document.Article;
import vn.camtay.document.Disclosure;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.text.Chu;

/// An article or short item in its parts: the first line is its title, of an article the second its opening.
///
/// @param title empty where the first line is no title but a sentence
/// @param lead empty for a short item, and where the first paragraph is no opening but a long one
public record ArticleText(String title, String lead, List<String> body) {
    private static final int LONGEST_TITLE = 25;
    private static final int LONGEST_LEAD = 90;

    public ArticleText {
        body = List.copyOf(body);
    }

    public static ArticleText of(ProductKind kind, String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var titled = !lines.isEmpty() && isTitle(lines.getFirst());
        var rest = titled ? lines.subList(1, lines.size()) : lines;
        var opened = kind.equals(ProductKind.ARTICLE) && rest.size() > 1 && Chu.count(rest.getFirst()) <= LONGEST_LEAD;
        return new ArticleText(
                titled ? lines.getFirst() : "",
                opened ? rest.getFirst() : "",
                opened ? rest.subList(1, rest.size()) : rest);
    }

    /// The same on paper. A title that is none on its own is not made up.
    public Article paper(
            List<String> office, String author, String place, List<String> sources, Optional<Disclosure> disclosure) {
        return new Article(office, title, lead, body, author, place, sources, disclosure);
    }

    private static boolean isTitle(String line) {
        return Chu.count(line) <= LONGEST_TITLE && !line.endsWith(".") && !line.endsWith(";");
    }
}
