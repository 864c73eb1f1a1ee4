package vn.camtay.studio.handin;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.studio.Product;
import vn.camtay.studio.handin.ChainView.Typed;
import vn.camtay.studio.release.Answers;
import vn.camtay.studio.release.ReleaseOutcome;
import vn.camtay.studio.release.Releases;

/// Before a release: what only a person can answer, what stands in the way, and the release itself.
@Controller
@AllowedTo({Role.COMMUNICATIONS, Role.ORGANISER, Role.LEADER})
class ReleasePages {
    private final GroupProducts products;
    private final ReleaseScreen screen;
    private final Releases releases;
    private final Answers answers;
    private final Ids ids;

    ReleasePages(GroupProducts products, ReleaseScreen screen, Releases releases, Answers answers, Ids ids) {
        this.products = products;
        this.screen = screen;
        this.releases = releases;
        this.answers = answers;
        this.ids = ids;
    }

    @GetMapping("/studio/products/{id}/release")
    ModelAndView show(@PathVariable String id, Subject subject) {
        return screen.of(products.get(id, subject), subject, Typed.NOTHING, Optional.empty());
    }

    @AllowedTo(Role.COMMUNICATIONS)
    @PostMapping("/studio/products/{id}/answers")
    ModelAndView answer(@PathVariable String id, @RequestParam Map<String, String> sent, Subject subject) {
        var product = products.get(id, subject);
        var form = new ReleaseForm(sent);
        answers.give(product, form.readVersion(), form.readFact(ids.next()), form.answers(), subject.id());
        return new ModelAndView("redirect:/studio/products/" + product.id() + "/release#in-the-way");
    }

    @AllowedTo(Role.COMMUNICATIONS)
    @PostMapping("/studio/products/{id}/release")
    ModelAndView release(@PathVariable String id, @RequestParam Map<String, String> sent, Subject subject) {
        return release(products.get(id, subject), new ReleaseForm(sent), false, subject);
    }

    /// By whoever answers for it, at a machine of the office.
    @AllowedTo(
            value = {Role.COMMUNICATIONS, Role.ORGANISER, Role.LEADER},
            onlyFullSignIn = true)
    @PostMapping("/studio/products/{id}/override")
    ModelAndView override(@PathVariable String id, @RequestParam Map<String, String> sent, Subject subject) {
        return release(products.get(id, subject), new ReleaseForm(sent), true, subject);
    }

    private ModelAndView release(Product product, ReleaseForm form, boolean override, Subject subject) {
        var typed = Typed.of(form.reason());
        var named = Optional.of(form.checkedBy());
        return switch (releases.release(form.read(product, override, ids.next(), subject.id()))) {
            case ReleaseOutcome.Decided(var step) -> screen.after(step, product, subject, typed);
            case ReleaseOutcome.InTheWay inTheWay ->
                screen.failed(product, subject, typed.with("studio.release.inTheWay"), named, false);
            case ReleaseOutcome.NoReason none ->
                screen.failed(product, subject, typed.with("studio.release.noReason"), named, false);
            case ReleaseOutcome.NobodyNamed nobody ->
                screen.failed(product, subject, typed.with("studio.release.nobodyNamed"), named, false);
        };
    }

    @PostMapping("/studio/products/{id}/withdraw")
    ModelAndView withdraw(@PathVariable String id, StepForm form, Subject subject) {
        var product = products.get(id, subject);
        var outcome =
                releases.withdraw(product, form.readFact(ids.next()), form.readVersion(), form.words(), subject.id());
        return screen.after(outcome, product, subject, Typed.of(form.words()));
    }
}
