package vn.camtay.drill.booster;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.document.BadgeSheet;
import vn.camtay.page.Download;
import vn.camtay.page.HallAddress;
import vn.camtay.place.HamletId;

/// The refreshers as a list: when each hamlet is due, the words to send to it, and its codes on paper.
@Controller
class BoosterPages {
    private final Boosters boosters;
    private final MessageSource words;
    private final String publicAddress;

    BoosterPages(Boosters boosters, MessageSource words, @Value("${camtay.public-address:}") String publicAddress) {
        this.boosters = boosters;
        this.words = words;
        this.publicAddress = publicAddress.strip().replaceAll("/+$", "");
    }

    @GetMapping("/drill/boosters")
    @AllowedTo({Role.ORGANISER, Role.SERVICE_CENTRE, Role.TRAINER, Role.LEADER})
    String list(Subject subject, HttpServletRequest request, Model model) {
        model.addAttribute("view", new BoosterView(boosters.list(subject.commune()), address(request) + "/drill"));
        model.addAttribute("prints", subject.has(Role.ORGANISER) && subject.isFull());
        return "drill/booster/List";
    }

    @PostMapping("/drill/boosters/{hamlet}/codes.pdf")
    @AllowedTo(value = Role.ORGANISER, onlyFullSignIn = true)
    ResponseEntity<byte[]> codes(
            @PathVariable UUID hamlet, Subject subject, HttpServletRequest request, Locale locale) {
        var occasion = words.getMessage("drill.boosters.occasion", null, locale);
        var badges = boosters.print(subject, new HamletId(hamlet), address(request), occasion);
        return Download.of("ma-on-lai.pdf", MediaType.APPLICATION_PDF, BadgeSheet.write(badges));
    }

    private String address(HttpServletRequest request) {
        return publicAddress.isEmpty() ? request.getScheme() + "://" + HallAddress.of(request) : publicAddress;
    }
}
