package vn.camtay.studio.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.camtay.access.Subject;
import vn.camtay.place.HamletId;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Checks;
import vn.camtay.studio.Groups;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.ai.AiUse;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.review.Chain;

/// A group's home.
@Controller
@AllowedToWrite
class GroupPages {
    private final Groups groups;
    private final Briefs briefs;
    private final Products products;
    private final Chain chain;
    private final Checks checks;

    GroupPages(Groups groups, Briefs briefs, Products products, Chain chain, Checks checks) {
        this.groups = groups;
        this.briefs = briefs;
        this.products = products;
        this.chain = chain;
        this.checks = checks;
    }

    /// Members come to their own group, staff choose one.
    @GetMapping("/studio")
    String choose(Subject subject, Model model) {
        if (!subject.seesWholeCommune()) {
            return "redirect:/studio/groups/" + groups.own(subject).orElseThrow(() -> new NotFound("group"));
        }
        model.addAttribute("hamlets", groups.list(subject));
        model.addAttribute("settles", AiUse.settles(subject));
        return "studio/desk/Choose";
    }

    @GetMapping("/studio/groups/{hamlet}")
    @Transactional(readOnly = true) // one connection for all that the page asks
    public String show(@PathVariable HamletId hamlet, Subject subject, Model model) {
        var group = groups.get(subject, hamlet);
        var made = products.listOf(group.commune(), hamlet);
        var all = briefs.listOf(group.commune(), hamlet).stream()
                .map(brief -> ofBrief(brief, made))
                .toList();
        model.addAttribute("view", new GroupView(group, all));
        model.addAttribute("keepsFiles", subject.isFull() && subject.seesWholeCommune());
        return "studio/desk/Home";
    }

    private GroupView.OfBrief ofBrief(KeptBrief brief, List<Product> made) {
        return new GroupView.OfBrief(
                brief,
                ProductKind.all().stream().map(kind -> made(brief, kind, made)).toList());
    }

    private GroupView.Made made(KeptBrief brief, ProductKind kind, List<Product> made) {
        var product = made.stream()
                .filter(one -> one.brief().equals(brief.id()) && one.kind().equals(kind))
                .findFirst();
        return new GroupView.Made(kind, product, product.map(one -> next(brief, one)));
    }

    private Next next(KeptBrief brief, Product product) {
        var standing = chain.standing(product);
        var toMend = standing.newest()
                .map(version ->
                        checks.of(brief.of(product.kind()), version).blocking().size());
        return Next.of(product, standing, toMend.orElse(0));
    }
}
