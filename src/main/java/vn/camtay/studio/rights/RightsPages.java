package vn.camtay.studio.rights;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Stored;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.Groups;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.Products;

/// The ledger of one product: what it shows and lets hear, and what is still to be said of it.
@Controller
@AllowedToWrite
class RightsPages {
    private final Groups groups;
    private final Products products;
    private final RightsLedger ledger;
    private final Ids ids;
    private final Time time;

    RightsPages(Groups groups, Products products, RightsLedger ledger, Ids ids, Time time) {
        this.groups = groups;
        this.products = products;
        this.ledger = ledger;
        this.ids = ids;
        this.time = time;
    }

    @GetMapping("/studio/products/{id}/rights")
    ModelAndView list(@PathVariable String id, Subject subject) {
        return listed(get(id, subject), subject, RightForm.none(), Optional.empty());
    }

    private ModelAndView listed(Product product, Subject subject, RightForm form, Optional<String> trouble) {
        return new ModelAndView("studio/rights/Ledger")
                .addObject("group", groups.get(subject, product.hamlet()))
                .addObject("product", product)
                .addObject("rights", ledger.listOf(product.commune(), product.id()))
                .addObject("missing", ledger.missing(product.commune(), product.id()))
                .addObject("form", form)
                .addObject("trouble", trouble)
                .addObject("fact", ids.next().toString());
    }

    @PostMapping("/studio/products/{id}/rights")
    ModelAndView add(@PathVariable String id, RightForm form, Subject subject) {
        var product = get(id, subject);
        if (RightForm.shown(form.what()).isBlank()) {
            var page = listed(product, subject, form, Optional.of("studio.rights.noWhat"));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var fact = fact(form);
        say(product, form.read(fact, fact, product.id(), form.readKind(), Optional.empty()), subject);
        return back(product);
    }

    @GetMapping("/studio/products/{id}/rights/{thing}")
    ModelAndView change(@PathVariable String id, @PathVariable UUID thing, Subject subject) {
        var product = get(id, subject);
        var right = find(product, thing);
        return new ModelAndView("studio/rights/Change")
                .addObject("group", groups.get(subject, product.hamlet()))
                .addObject("product", product)
                .addObject("right", right)
                .addObject("form", RightForm.of(right))
                .addObject("fact", ids.next().toString());
    }

    /// Says it anew; what was said before stays known.
    @PostMapping("/studio/products/{id}/rights/{thing}")
    ModelAndView changed(@PathVariable String id, @PathVariable UUID thing, RightForm form, Subject subject) {
        var product = get(id, subject);
        var right = find(product, thing);
        say(product, form.read(fact(form), thing, product.id(), right.kind(), right.file()), subject);
        return back(product);
    }

    @PostMapping("/studio/products/{id}/rights/{thing}/leave-away")
    ModelAndView leaveAway(@PathVariable String id, @PathVariable UUID thing, Subject subject) {
        var product = get(id, subject);
        ledger.find(product.commune(), thing)
                .filter(right -> right.product().equals(product.id()))
                .ifPresent(right -> ledger.leaveAway(
                        product.commune(),
                        RightForm.of(right)
                                .read(ids.next(), thing, product.id(), right.kind(), right.file())
                                .at(Stored.asStored(time.now()), subject.id())));
        return back(product);
    }

    private void say(Product product, RightForm.Unsigned said, Subject subject) {
        ledger.say(product.commune(), said.at(Stored.asStored(time.now()), subject.id()));
    }

    private UUID fact(RightForm form) {
        try {
            return form.fact() == null ? ids.next() : UUID.fromString(form.fact());
        } catch (IllegalArgumentException e) {
            return ids.next();
        }
    }

    private Right find(Product product, UUID thing) {
        return ledger.find(product.commune(), thing)
                .filter(right -> right.product().equals(product.id()))
                .orElseThrow(() -> new NotFound("right"));
    }

    private Product get(String id, Subject subject) {
        var product = ProductId.read(id)
                .flatMap(one -> products.find(subject.commune(), one))
                .orElseThrow(() -> new NotFound("product"));
        groups.get(subject, product.hamlet());
        return product;
    }

    private static ModelAndView back(Product product) {
        return new ModelAndView("redirect:/studio/products/" + product.id() + "/rights");
    }
}
