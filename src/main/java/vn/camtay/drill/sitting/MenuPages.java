package vn.camtay.drill.sitting;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.drill.BeginSitting;
import vn.camtay.drill.Drill;
import vn.camtay.drill.SittingKind;
import vn.camtay.shared.Ids;

/// What to do now: a sheet that is due, five minutes of practice, the lessons; and what somebody spots well.
@Controller
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD, Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
class MenuPages {
    private final Drill drill;
    private final Own own;
    private final Ids ids;

    MenuPages(Drill drill, Own own, Ids ids) {
        this.drill = drill;
        this.own = own;
        this.ids = ids;
    }

    @GetMapping("/drill")
    String menu(Subject subject, Model model) {
        model.addAttribute("view", own.of(subject));
        model.addAttribute("fact", ids.next().toString());
        return "drill/sitting/Menu";
    }

    /// A sheet that is not due leads back to the menu.
    @PostMapping("/drill/begin")
    String begin(@RequestParam UUID fact, @RequestParam String kind, Subject subject) {
        return SittingKind.read(kind)
                .filter(one -> own.isOpen(subject, one))
                .map(one -> drill.begin(new BeginSitting(subject.commune(), fact, subject.id(), one)))
                .map(id -> "redirect:/drill/sit/" + id)
                .orElse("redirect:/drill");
    }
}
