package vn.camtay.studio.workshop.asking;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Drafts;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.Products;
import vn.camtay.studio.ai.AiUse;
import vn.camtay.studio.ai.AskForDraft;
import vn.camtay.studio.ai.AskOutcome;
import vn.camtay.studio.ai.Drafting;
import vn.camtay.studio.ai.Orders;
import vn.camtay.studio.workshop.Goal;
import vn.camtay.studio.workshop.PromptText;
import vn.camtay.studio.workshop.Seen;
import vn.camtay.studio.workshop.WorkBrief;

/// From a prompt to an ask: the prompt is shown, then what would leave, and only then it leaves.
@Controller
@AllowedToWrite
class AskPages {
    /// Where somebody's last prompt is kept until it was sent well.
    static final String DRAFT = "studio.ai.prompt";

    private final Asking asking;
    private final Drafting drafting;
    private final Products products;
    private final Drafts drafts;
    private final Ids ids;

    AskPages(Asking asking, Drafting drafting, Products products, Drafts drafts, Ids ids) {
        this.asking = asking;
        this.drafting = drafting;
        this.products = products;
        this.drafts = drafts;
        this.ids = ids;
    }

    /// A product's prompt, put together from its brief.
    @GetMapping("/studio/products/{id}/ai")
    String prompt(@PathVariable String id, Subject subject, Model model) {
        var product = asking.get(subject, id);
        var about = new AskForDraft.About(
                id, product.brief().toString(), product.kind().id());
        var brief = asking.brief(subject, about).orElseGet(WorkBrief::example);
        var prompt = PromptText.usual(Goal.of(product.kind()), brief).text();
        model.addAttribute("about", about);
        model.addAttribute("brief", brief);
        model.addAttribute("seen", Seen.of(prompt));
        model.addAttribute("kind", drafting.kind(subject.commune()));
        model.addAttribute("settles", AiUse.settles(subject));
        model.addAttribute(
                "written", !products.versions(product.commune(), product.id()).isEmpty());
        return "studio/workshop/asking/Prompt";
    }

    /// What would leave.
    @PostMapping("/studio/ai/look")
    ModelAndView look(AskForm form, Subject subject) {
        return looked(form, subject, Optional.empty());
    }

    private ModelAndView looked(AskForm form, Subject subject, Optional<AskOutcome> refused) {
        var id = refused.isEmpty() ? ids.next() : form.id().orElse(ids.next());
        var ask = asking.ask(subject, id, form.typed(), form.about(), null);
        var facts = asking.brief(subject, form.about()).map(WorkBrief::facts).orElse(List.of());
        return new ModelAndView("studio/workshop/asking/Look")
                .addObject("ask", ask)
                .addObject("look", drafting.look(ask))
                .addObject("refused", refused)
                .addObject("suspects", Orders.inFacts(facts))
                .addObject("kind", drafting.kind(subject.commune()))
                .addObject("settles", AiUse.settles(subject));
    }

    /// It leaves. A press on a lost connection is sent again with the same id and asks once.
    @PostMapping("/studio/ai/ask")
    ModelAndView ask(AskForm form, Subject subject) {
        var slip = form.slip() == null || form.slip().isEmpty() ? null : form.slip();
        var ask = asking.ask(subject, form.id().orElse(ids.next()), form.typed(), form.about(), slip);
        var outcome = drafting.begin(ask);
        if (outcome instanceof AskOutcome.Begun(var id)) {
            drafts.save(subject, DRAFT, ask.prompt());
            return new ModelAndView("redirect:/studio/ai/drafts/" + id);
        }
        var page = looked(form, subject, Optional.of(outcome));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
