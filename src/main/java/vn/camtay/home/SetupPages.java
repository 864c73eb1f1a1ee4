package vn.camtay.home;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.place.Places;

/// The short set-up of an empty office: the commune's name, then its first plan.
@Controller
class SetupPages {
    private final Places places;

    SetupPages(Places places) {
        this.places = places;
    }

    @AllowedTo(value = Role.ADMINISTRATOR, onlyFullSignIn = true)
    @GetMapping("/setup")
    String ask(Model model) {
        return form(SetupForm.EMPTY, Map.of(), model);
    }

    @AllowedTo(value = Role.ADMINISTRATOR, onlyFullSignIn = true)
    @PostMapping("/setup")
    String save(SetupForm form, Model model, jakarta.servlet.http.HttpServletResponse response) {
        var commune = form.read();
        if (commune.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, form.errors(), model);
        }
        places.save(commune.get());
        return "redirect:/plans";
    }

    private static String form(SetupForm form, Map<String, String> errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "home/Setup";
    }
}
