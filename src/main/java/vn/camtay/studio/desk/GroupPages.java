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
import vn.camtay.studio.Groups;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.ai.AiUse;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.Check;

/// A group's home.
@Controller
@AllowedToWrite
class GroupPages {
    private final Groups groups;
    private final Briefs briefs;
    private final Products products;

    GroupPages(Groups groups, Briefs briefs, Products products) {
        this.groups = groups;
        this.briefs = briefs;
        this.products = products;
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
        var checked = product.flatMap(one -> products.latest(one.commune(), one.id()))
                .map(version -> Check.of(brief.of(kind)).read(version.text()));
        return new GroupView.Made(kind, product, checked);
    }
}
