package vn.camtay.studio.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.document.Article;
import vn.camtay.document.Disclosure;
import vn.camtay.page.Download;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.OpenProduct;
import vn.camtay.studio.OpenProducts;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.text.PastedText;

/// An article or short item as it leaves the studio: on paper, as a file, as text for a post.
@Controller
@AllowedToWrite
class PaperPages {
    private static final Set<ProductKind> KINDS = Set.of(ProductKind.ARTICLE, ProductKind.SHORT_NEWS);

    private final OpenProducts open;
    private final Bylines bylines;

    PaperPages(OpenProducts open, Bylines bylines) {
        this.open = open;
        this.bylines = bylines;
    }

    @GetMapping("/studio/products/{id}/paper")
    ModelAndView show(@PathVariable String id, @RequestParam Optional<String> sources, Subject subject) {
        var opened = get(id, subject);
        var text = ArticleText.of(opened.product().kind(), opened.text());
        var disclosure = bylines.disclosure(opened, text.title());
        var copy = new Copy(
                text,
                bylines.author(opened.hamlet()),
                disclosure.map(Disclosure::line).orElse(""),
                sources(opened, sources));
        return new ModelAndView("studio/paper/Paper")
                .addObject("open", opened)
                .addObject("copy", copy)
                .addObject("emoji", PastedText.hasEmoji(opened.text()))
                .addObject("sources", sources.isPresent());
    }

    @GetMapping("/studio/products/{id}/article.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @RequestParam Optional<String> sources, Subject subject) {
        var pdf = article(get(id, subject), sources).pdf();
        return Download.of("bai-viet.pdf", MediaType.APPLICATION_PDF, pdf);
    }

    @GetMapping("/studio/products/{id}/article.docx")
    ResponseEntity<byte[]> docx(@PathVariable String id, @RequestParam Optional<String> sources, Subject subject) {
        return Download.of(
                "bai-viet.docx",
                Download.DOCX,
                article(get(id, subject), sources).docx());
    }

    private Article article(OpenProduct opened, Optional<String> sources) {
        var text = ArticleText.of(opened.product().kind(), PastedText.withoutEmoji(opened.text()));
        return text.paper(
                bylines.officeLines(opened.hamlet()),
                bylines.author(opened.hamlet()),
                bylines.place(opened),
                sources(opened, sources),
                bylines.disclosure(opened, text.title()));
    }

    private static List<String> sources(OpenProduct opened, Optional<String> wanted) {
        return wanted.isPresent() ? Bylines.sources(opened.brief()) : List.of();
    }

    private OpenProduct get(String id, Subject subject) {
        var opened = open.get(id, subject);
        if (!KINDS.contains(opened.product().kind()) || opened.versions().isEmpty()) {
            throw new NotFound("article");
        }
        return opened;
    }
}
