package vn.camtay.studio.handin;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Checks;
import vn.camtay.studio.Groups;
import vn.camtay.studio.Product;
import vn.camtay.studio.desk.Editors;
import vn.camtay.studio.handin.ChainView.May;
import vn.camtay.studio.handin.ChainView.Typed;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.review.StepOutcome;

/// The screen of a product on its way, shown anew after whatever was tried on it.
@Component
class ChainScreen {
    private final Groups groups;
    private final Briefs briefs;
    private final Checks checks;
    private final Chain chain;
    private final Heard heard;
    private final Ids ids;

    ChainScreen(Groups groups, Briefs briefs, Checks checks, Chain chain, Heard heard, Ids ids) {
        this.groups = groups;
        this.briefs = briefs;
        this.checks = checks;
        this.chain = chain;
        this.heard = heard;
        this.ids = ids;
    }

    @Transactional(readOnly = true) // one connection for all that the page asks
    public ModelAndView of(Product product, Subject subject, Typed typed) {
        return new ModelAndView("studio/handin/Chain")
                .addObject("view", view(product, subject, typed))
                .addObject("fact", ids.next().toString());
    }

    ChainView view(Product product, Subject subject, Typed typed) {
        var standing = chain.standing(product);
        var brief = briefs.get(product.commune(), product.brief());
        var toMend = standing.newest()
                .map(version ->
                        checks.of(brief.of(product.kind()), version).blocking().size());
        return new ChainView(
                groups.get(subject, product.hamlet()),
                brief,
                product,
                Editors.path(product),
                standing,
                toMend.orElse(0),
                heard.history(product, standing, subject),
                heard.review(product, standing),
                heard.said(product, subject.seesWholeCommune()),
                may(subject),
                typed);
    }

    private static May may(Subject subject) {
        var communications = subject.has(Role.COMMUNICATIONS);
        return new May(
                !subject.seesWholeCommune()
                        || subject.has(Role.TRAINER)
                        || communications
                        || subject.has(Role.ORGANISER),
                subject.has(Role.TRAINER),
                communications,
                communications || subject.has(Role.ORGANISER) || subject.has(Role.LEADER));
    }

    /// Back to the screen, or the screen as it is by now with what stood in the way.
    ModelAndView after(StepOutcome outcome, Product product, Subject subject, Typed typed) {
        return switch (outcome) {
            case StepOutcome.Taken taken -> new ModelAndView("redirect:/studio/products/" + product.id() + "/chain");
            case StepOutcome.NewerVersion newer -> trouble(product, subject, typed, "studio.release.newer");
            case StepOutcome.Elsewhere elsewhere -> trouble(product, subject, typed, "studio.release.elsewhere");
            case StepOutcome.NoReason none -> unfit(product, subject, typed, "studio.release.noReason");
        };
    }

    private ModelAndView trouble(Product product, Subject subject, Typed typed, String key) {
        return with(HttpStatus.CONFLICT, product, subject, typed, key);
    }

    ModelAndView unfit(Product product, Subject subject, Typed typed, String key) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, product, subject, typed, key);
    }

    private ModelAndView with(HttpStatus status, Product product, Subject subject, Typed typed, String key) {
        var page = of(product, subject, typed.with(key));
        page.setStatus(status);
        return page;
    }
}
