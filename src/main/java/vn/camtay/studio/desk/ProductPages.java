package vn.camtay.studio.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Groups;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.Products;
import vn.camtay.studio.SaveOutcome;
import vn.camtay.studio.SaveVersion;
import vn.camtay.studio.Version;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.writer.WriteOutcome;
import vn.camtay.studio.writer.Writer;

/// The plain editor: the words of a product, what wants another look in them, and a draft without AI.
@Controller
@AllowedToWrite
class ProductPages {
    private static final int LONGEST = 20_000;

    private final Groups groups;
    private final Briefs briefs;
    private final Products products;
    private final Chain chain;
    private final Ids ids;

    ProductPages(Groups groups, Briefs briefs, Products products, Chain chain, Ids ids) {
        this.groups = groups;
        this.briefs = briefs;
        this.products = products;
        this.chain = chain;
        this.ids = ids;
    }

    @GetMapping("/studio/products/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam Optional<String> cleaned, Subject subject) {
        var product = get(id, subject);
        if (product.kind().equals(ProductKind.POSTER)) { // its words stand in slots, which plain text would lose
            return new ModelAndView("redirect:" + Editors.path(product));
        }
        var versions = products.versions(product.commune(), product.id());
        var text = versions.isEmpty() ? "" : versions.getLast().text();
        return shown(product, subject, versions, new ProductView.Typed(text, Optional.empty(), Optional.empty()))
                .addObject("told", Told.read(cleaned.orElse("")));
    }

    private ModelAndView shown(Product product, Subject subject, List<Version> versions, ProductView.Typed typed) {
        var brief = briefs.get(product.commune(), product.brief());
        var checked = Check.of(brief.of(product.kind())).readAll(typed.text());
        return new ModelAndView("studio/desk/Product")
                .addObject(
                        "view",
                        new ProductView(
                                groups.get(subject, product.hamlet()),
                                brief,
                                product,
                                versions,
                                typed,
                                Marked.of(typed.text(), checked),
                                chain.waits(product)))
                .addObject("told", List.of())
                .addObject("fact", ids.next().toString());
    }

    /// What wants another look in what is being typed; nothing is kept.
    @PostMapping("/studio/products/{id}/check")
    String check(@PathVariable String id, TextForm form, Subject subject, Model model) {
        var product = get(id, subject);
        var brief = briefs.get(product.commune(), product.brief());
        var text = form.typed();
        model.addAttribute(
                "marked", Marked.of(text, Check.of(brief.of(product.kind())).readAll(text)));
        model.addAttribute("kind", product.kind());
        return "studio/desk/Marks";
    }

    @PostMapping("/studio/products/{id}")
    ModelAndView save(@PathVariable String id, TextForm form, Subject subject) {
        var product = get(id, subject);
        var text = form.typed();
        if (text.isBlank() || text.length() > LONGEST) {
            var trouble = text.isBlank() ? "studio.text.empty" : "studio.text.tooLong";
            return unfit(product, subject, text, trouble);
        }
        return keep(product, subject, form, text, MadeWith.HAND);
    }

    /// A draft from the facts, without AI, as a version of its own: what was written before stays beside it.
    @PostMapping("/studio/products/{id}/offline")
    ModelAndView draft(@PathVariable String id, TextForm form, Subject subject) {
        var product = get(id, subject);
        var brief = briefs.get(product.commune(), product.brief());
        return switch (Writer.write(brief.of(product.kind()))) {
            case WriteOutcome.Written(var text) -> keep(product, subject, form, text, MadeWith.OFFLINE_WRITER);
            case WriteOutcome.NoFacts none -> unfit(product, subject, form.typed(), "studio.fact.none");
            case WriteOutcome.TooFewFacts few -> unfit(product, subject, form.typed(), "studio.offline.few");
        };
    }

    private ModelAndView keep(Product product, Subject subject, TextForm form, String text, MadeWith with) {
        var request = new SaveVersion(
                product.commune(),
                product.id(),
                form.readFact(ids.next()),
                Sent.id(form.base()),
                text,
                "",
                with,
                subject.id());
        return switch (products.save(request)) {
            case SaveOutcome.Saved saved ->
                new ModelAndView("redirect:" + Editors.path(product)
                        + Told.query(form.pasted().removed()));
            case SaveOutcome.Stale(var latest) -> {
                var versions = products.versions(product.commune(), product.id());
                var page = shown(
                        product, subject, versions, new ProductView.Typed(text, Optional.empty(), Optional.of(latest)));
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    private ModelAndView unfit(Product product, Subject subject, String text, String trouble) {
        var versions = products.versions(product.commune(), product.id());
        var typed = new ProductView.Typed(text, Optional.of(trouble), Optional.empty());
        var page = shown(product, subject, versions, typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Product get(String id, Subject subject) {
        var product = ProductId.read(id)
                .flatMap(one -> products.find(subject.commune(), one))
                .orElseThrow(() -> new NotFound("product"));
        groups.get(subject, product.hamlet());
        return product;
    }
}
