package vn.camtay.studio.handin;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.place.Places;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.handin.ChainView.Typed;
import vn.camtay.studio.release.Answers;
import vn.camtay.studio.release.ReleaseList;
import vn.camtay.studio.release.Releases;
import vn.camtay.studio.review.StepOutcome;

/// The screen before a release, shown anew after whatever was tried on it.
@Component
class ReleaseScreen {
    private final ChainScreen chain;
    private final Products products;
    private final Answers answers;
    private final Releases releases;
    private final Places places;
    private final Ids ids;
    private final ReleaseList list = ReleaseList.ours();

    ReleaseScreen(ChainScreen chain, Products products, Answers answers, Releases releases, Places places, Ids ids) {
        this.chain = chain;
        this.products = products;
        this.answers = answers;
        this.releases = releases;
        this.places = places;
        this.ids = ids;
    }

    /// @param checkedBy who the label would name, as typed; empty for what we propose
    @Transactional(readOnly = true) // one connection for all that the page asks
    public ModelAndView of(Product product, Subject subject, Typed typed, Optional<String> checkedBy) {
        var shown = chain.view(product, subject, typed);
        var newest = shown.standing().newest().orElseThrow(() -> new NotFound("version"));
        return new ModelAndView("studio/handin/Release")
                .addObject(
                        "view",
                        new ReleaseView(
                                shown,
                                newest,
                                list.of(product.kind(), newest.text()),
                                answers.of(product, newest),
                                releases.inTheWay(product, newest),
                                Products.usedAi(products.versions(product.commune(), product.id())),
                                checkedBy.orElseGet(() -> proposed(product)),
                                subject.isFull()))
                .addObject("fact", ids.next().toString());
    }

    /// The commune's own name; a unit with another says so in the field.
    private String proposed(Product product) {
        return "UBND " + places.getCommune(product.commune()).title();
    }

    /// The screen as it is by now, with what stood in the way.
    ModelAndView failed(Product product, Subject subject, Typed typed, Optional<String> checkedBy, boolean late) {
        var page = of(product, subject, typed, checkedBy);
        page.setStatus(late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView after(StepOutcome outcome, Product product, Subject subject, Typed typed) {
        return switch (outcome) {
            case StepOutcome.Taken taken -> new ModelAndView("redirect:/studio/products/" + product.id() + "/chain");
            case StepOutcome.NewerVersion newer ->
                failed(product, subject, typed.with("studio.release.newer"), Optional.empty(), true);
            case StepOutcome.Elsewhere elsewhere ->
                failed(product, subject, typed.with("studio.release.elsewhere"), Optional.empty(), true);
            case StepOutcome.NoReason none ->
                failed(product, subject, typed.with("studio.release.noReason"), Optional.empty(), false);
        };
    }
}
