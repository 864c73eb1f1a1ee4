package vn.camtay.studio.poster.desk;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.SaveOutcome;
import vn.camtay.studio.SaveVersion;
import vn.camtay.studio.Version;
import vn.camtay.studio.poster.desk.EditorView.Trouble;
import vn.camtay.studio.poster.template.Template;
import vn.camtay.studio.poster.template.Templates;
import vn.camtay.studio.rights.Right;

/// A poster in the making: a template is chosen, its slots are filled, and how it looks is shown on the way. What was
/// typed travels with every press and is lost by none.
@Controller
@AllowedToWrite
class PosterPages {
    private final PosterDesk desk;
    private final Products products;

    PosterPages(PosterDesk desk, Products products) {
        this.desk = desk;
        this.products = products;
    }

    /// Before the first version a template is chosen first.
    @GetMapping("/studio/posters/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam Optional<String> template, Subject subject) {
        var product = desk.get(id, subject);
        var chosen = template.flatMap(Templates.ours()::find);
        var saved = desk.latest(product).map(version -> Typed.of(version, desk.nextId()));
        if (saved.isEmpty() && chosen.isEmpty()) {
            return choosing(product, subject, desk.empty(product));
        }
        var typed = saved.orElseGet(() -> desk.empty(product));
        return editor(product, subject, chosen.map(typed::with).orElse(typed), Optional.empty());
    }

    /// Another template; what was typed comes along.
    @PostMapping("/studio/posters/{id}/templates")
    ModelAndView choose(@PathVariable String id, @RequestParam Map<String, String> sent, Subject subject) {
        return choosing(desk.get(id, subject), subject, Typed.of(sent));
    }

    private ModelAndView choosing(Product product, Subject subject, Typed typed) {
        return new ModelAndView("studio/poster/desk/Choose")
                .addObject("view", desk.view(product, subject, typed, Optional.empty(), Optional.empty()))
                .addObject("templates", Templates.ours().all());
    }

    /// Looked at, not kept.
    @PostMapping("/studio/posters/{id}/try")
    ModelAndView tried(@PathVariable String id, @RequestParam Map<String, String> sent, Subject subject) {
        return editor(desk.get(id, subject), subject, Typed.of(sent), Optional.empty());
    }

    /// The same while somebody types.
    @PostMapping("/studio/posters/{id}/look")
    ModelAndView look(@PathVariable String id, @RequestParam Map<String, String> sent, Subject subject) {
        var product = desk.get(id, subject);
        var typed = Typed.of(sent);
        return new ModelAndView("studio/poster/desk/Look")
                .addObject("look", desk.look(product, typed))
                .addObject("typed", typed)
                .addObject("typing", true);
    }

    /// The empty slots from the facts of the brief, without AI.
    @PostMapping("/studio/posters/{id}/fill")
    ModelAndView fill(@PathVariable String id, @RequestParam Map<String, String> sent, Subject subject) {
        var product = desk.get(id, subject);
        var brief = desk.brief(product);
        return brief.facts().isEmpty()
                ? unfit(product, subject, Typed.of(sent), Trouble.of("studio.fact.none"))
                : editor(product, subject, Filling.from(brief, Typed.of(sent)), Optional.empty());
    }

    @PostMapping("/studio/posters/{id}")
    ModelAndView save(@PathVariable String id, @RequestParam Map<String, String> sent, Subject subject) {
        var product = desk.get(id, subject);
        var typed = Typed.of(sent);
        var text = desk.full(product.commune(), product.id(), typed, Optional.empty())
                .text();
        if (text.isBlank()) {
            return unfit(product, subject, typed, Trouble.of("studio.text.empty"));
        }
        var request = new SaveVersion(
                product.commune(),
                product.id(),
                typed.fact().orElseGet(desk::nextId),
                typed.base(),
                text,
                typed.layout().json(),
                with(product, typed),
                subject.id());
        return switch (products.save(request)) {
            case SaveOutcome.Saved _ -> new ModelAndView("redirect:/studio/posters/" + product.id());
            case SaveOutcome.Stale(var latest) -> stale(product, subject, typed, latest);
        };
    }

    /// A picture made by AI makes the whole one that AI had a part in.
    private MadeWith with(Product product, Typed typed) {
        if (desk.shown(product.commune(), product.id(), typed)
                .filter(Right::isByAi)
                .isPresent()) {
            return MadeWith.AI;
        }
        var filled = Filling.from(desk.brief(product), desk.empty(product).with(typed.template()));
        return filled.words().equals(typed.words()) ? MadeWith.OFFLINE_WRITER : MadeWith.HAND;
    }

    private ModelAndView stale(Product product, Subject subject, Typed typed, Version latest) {
        var view = desk.view(
                product, subject, typed.upon(latest.id(), desk.nextId()), Optional.of(latest), Optional.empty());
        var page = new ModelAndView("studio/poster/desk/Editor").addObject("view", view);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView unfit(Product product, Subject subject, Typed typed, Trouble trouble) {
        var page = editor(product, subject, typed, Optional.of(trouble));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView editor(Product product, Subject subject, Typed typed, Optional<Trouble> trouble) {
        return new ModelAndView("studio/poster/desk/Editor")
                .addObject("view", desk.view(product, subject, typed, Optional.empty(), trouble));
    }

    /// @return where the picture of a template's example is found
    static String example(Template template) {
        return "/studio/poster-templates/" + template.id() + ".jpg?v=" + template.version();
    }
}
