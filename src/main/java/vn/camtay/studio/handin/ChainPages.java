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
import vn.camtay.studio.AllowedToFollow;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.handin.ChainView.Typed;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.review.Deed;
import vn.camtay.studio.review.ReviewOutcome;
import vn.camtay.studio.review.Reviews;

/// A product on its way: where it stands, who had it in hand, and what may be done next.
@Controller
@AllowedToWrite
class ChainPages {
    private final GroupProducts products;
    private final ChainScreen screen;
    private final Chain chain;
    private final Reviews reviews;
    private final Ids ids;

    ChainPages(GroupProducts products, ChainScreen screen, Chain chain, Reviews reviews, Ids ids) {
        this.products = products;
        this.screen = screen;
        this.chain = chain;
        this.reviews = reviews;
        this.ids = ids;
    }

    @AllowedToFollow
    @GetMapping("/studio/products/{id}/chain")
    ModelAndView show(@PathVariable String id, Subject subject) {
        return screen.of(products.get(id, subject), subject, Typed.NOTHING);
    }

    @PostMapping("/studio/products/{id}/hand-in")
    ModelAndView handIn(@PathVariable String id, StepForm form, Subject subject) {
        return take(id, form, Deed.HANDED_IN, subject);
    }

    @PostMapping("/studio/products/{id}/take-back")
    ModelAndView takeBack(@PathVariable String id, StepForm form, Subject subject) {
        return take(id, form, Deed.TAKEN_BACK, subject);
    }

    @AllowedTo(Role.COMMUNICATIONS)
    @PostMapping("/studio/products/{id}/send-back")
    ModelAndView sendBack(@PathVariable String id, StepForm form, Subject subject) {
        return take(id, form, Deed.COMMUNICATIONS_RETURNED, subject);
    }

    private ModelAndView take(String id, StepForm form, Deed deed, Subject subject) {
        var product = products.get(id, subject);
        var outcome = chain.take(form.read(product, deed, ids.next(), subject.id()));
        return screen.after(outcome, product, subject, Typed.of(form.words()));
    }

    @AllowedTo(Role.TRAINER)
    @PostMapping("/studio/products/{id}/review")
    ModelAndView review(@PathVariable String id, @RequestParam Map<String, String> sent, Subject subject) {
        var product = products.get(id, subject);
        var form = new ReviewForm(sent);
        var typed = new Typed(form.levels(), form.words(), Optional.empty());
        return switch (reviews.review(form.read(product, ids.next(), subject.id()))) {
            case ReviewOutcome.Decided(var step) -> screen.after(step, product, subject, typed);
            case ReviewOutcome.CriteriaOpen open ->
                screen.unfit(product, subject, typed, "studio.release.criteriaOpen");
        };
    }
}
