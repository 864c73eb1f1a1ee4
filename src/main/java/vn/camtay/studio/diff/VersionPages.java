package vn.camtay.studio.diff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.Groups;
import vn.camtay.studio.OpenProduct;
import vn.camtay.studio.OpenProducts;
import vn.camtay.studio.Products;
import vn.camtay.studio.SaveOutcome;
import vn.camtay.studio.SaveVersion;
import vn.camtay.studio.Version;
import vn.camtay.studio.desk.Editors;
import vn.camtay.studio.text.Chu;

/// The versions of a product: who saved when, what changed from one to another, and going back to an earlier one.
@Controller
@AllowedToWrite
class VersionPages {
    private final OpenProducts open;
    private final Products products;
    private final Groups groups;
    private final Ids ids;

    VersionPages(OpenProducts open, Products products, Groups groups, Ids ids) {
        this.open = open;
        this.products = products;
        this.groups = groups;
        this.ids = ids;
    }

    /// @param chu how long it is
    /// @param by who saved it; empty for staff and for those deleted
    record Kept(Version version, int chu, Optional<String> by) {}

    /// Without numbers the latest against the one before.
    @GetMapping("/studio/products/{id}/versions")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            @RequestParam Optional<String> stale,
            Subject subject) {
        var opened = get(id, subject);
        var last = opened.versions().size();
        var after = version(opened, to.orElse(last));
        var before = version(opened, from.orElse(Math.max(1, after.number() - 1)));
        return new ModelAndView("studio/diff/Versions")
                .addObject("open", opened)
                .addObject("versions", kept(opened, subject))
                .addObject("before", before)
                .addObject("after", after)
                .addObject("pieces", WordDiff.of(before.text(), after.text()))
                .addObject("stale", stale.isPresent())
                .addObject("fact", ids.next().toString());
    }

    /// Takes an earlier version up again, as a new one: the later ones stay.
    @PostMapping("/studio/products/{id}/versions/{number}/again")
    String again(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam UUID fact,
            @RequestParam UUID base,
            Subject subject) {
        var opened = get(id, subject);
        var earlier = version(opened, number);
        var request = new SaveVersion(
                opened.product().commune(),
                opened.product().id(),
                fact,
                Optional.of(base),
                earlier.text(),
                earlier.layout(),
                earlier.madeWith(),
                subject.id());
        return switch (products.save(request)) {
            case SaveOutcome.Saved saved -> "redirect:" + Editors.path(opened.product());
            case SaveOutcome.Stale stale -> "redirect:" + opened.path() + "/versions?stale=yes";
        };
    }

    private List<Kept> kept(OpenProduct opened, Subject subject) {
        return opened.versions().reversed().stream()
                .map(version -> new Kept(version, Chu.count(version.text()), groups.nameOf(subject, version.by())))
                .toList();
    }

    private static Version version(OpenProduct opened, int number) {
        return opened.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version"));
    }

    private OpenProduct get(String id, Subject subject) {
        var opened = open.get(id, subject);
        if (opened.versions().isEmpty()) {
            throw new NotFound("version");
        }
        return opened;
    }
}
