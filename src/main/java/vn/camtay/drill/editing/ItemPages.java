package vn.camtay.drill.editing;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.drill.Shelf;
import vn.camtay.drill.look.Drawn;
import vn.camtay.shared.NotFound;

/// One item as a phone shows it, before and after: for trainers who prepare.
@Controller
@AllowedTo({Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
class ItemPages {
    private final Shelf shelf;

    ItemPages(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/drill/items/{code}")
    String show(@PathVariable String code, Subject subject, Model model) {
        var item = shelf.find(subject.commune(), code).orElseThrow(() -> new NotFound("item"));
        model.addAttribute("asked", Drawn.pointing(item, Set.of()));
        model.addAttribute("told", Drawn.told(item, Set.of()));
        model.addAttribute("reserved", !shelf.list(subject.commune()).contains(item));
        return "drill/editing/Show";
    }
}
