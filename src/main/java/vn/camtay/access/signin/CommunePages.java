package vn.camtay.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.NotAllowed;
import vn.camtay.access.NotAllowed.Reason;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.Commune;
import vn.camtay.place.Places;

/// Staff with roles in several communes choose the one they work in now.
@Controller
@AllowedTo(
        value = {
            Role.ORGANISER,
            Role.FINANCE,
            Role.SERVICE_CENTRE,
            Role.COMMUNICATIONS,
            Role.TRAINER,
            Role.LEADER,
            Role.ADMINISTRATOR
        },
        onlyFullSignIn = true)
class CommunePages {
    private final Scopes scopes;
    private final Places places;
    private final Entrance entrance;

    CommunePages(Scopes scopes, Places places, Entrance entrance) {
        this.scopes = scopes;
        this.places = places;
        this.entrance = entrance;
    }

    @GetMapping("/commune")
    String choose(Subject subject, Model model) {
        model.addAttribute("communes", communes(subject));
        model.addAttribute("here", subject.home().map(Object::toString).orElse(""));
        return "access/signin/Communes";
    }

    /// The new sign-in is bound to the commune chosen; the one until now is ended.
    @PostMapping("/commune")
    String chosen(
            @RequestParam String commune, Subject subject, HttpServletRequest request, HttpServletResponse response) {
        var chosen = communes(subject).stream()
                .filter(each -> each.code().value().equals(commune))
                .findFirst()
                .orElseThrow(() -> new NotAllowed(Reason.OTHER_ROLE));
        entrance.enter(
                new Start(chosen.code().value(), subject.id(), SignedInBy.FULL, Optional.empty()), request, response);
        return "redirect:/";
    }

    private List<Commune> communes(Subject subject) {
        return scopes.listCommunes(subject.id()).stream()
                .flatMap(code -> places.findCommune(code).stream())
                .toList();
    }
}
