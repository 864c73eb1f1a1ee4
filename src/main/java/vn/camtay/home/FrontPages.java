package vn.camtay.home;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.place.Places;
import vn.camtay.plan.Programmes;

/// The first page: names the commune and the programme to a stranger, sends everybody else to their own day.
@Controller
class FrontPages {
    private final Places places;
    private final Programmes programmes;

    FrontPages(Places places, Programmes programmes) {
        this.places = places;
        this.programmes = programmes;
    }

    @OpenToAll
    @GetMapping("/")
    String front(Optional<Subject> subject, Model model) {
        var commune = places.findFirstCommune();
        if (commune.isEmpty()) {
            return subject.filter(one -> one.has(Role.ADMINISTRATOR)).isPresent() ? "redirect:/setup" : "home/New";
        }
        if (subject.isPresent()) {
            return subject.get().roles().stream().anyMatch(Role::isStaff) ? "redirect:/office" : "redirect:/me";
        }
        model.addAttribute("commune", places.getCommune(commune.get()));
        model.addAttribute("programme", programmes.findCurrent(commune.get()));
        return "home/Front";
    }
}
