package vn.camtay.drill.measure;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;

/// Whether the practice helped, in a sentence first and then with its uncertainty.
@Controller
@AllowedTo({Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER, Role.LEADER})
class ResultPages {
    private final Measure measure;

    ResultPages(Measure measure) {
        this.measure = measure;
    }

    @GetMapping("/drill/results")
    String show(Subject subject, Model model) {
        model.addAttribute("result", measure.of(subject.commune()));
        return "drill/measure/Results";
    }
}
