package vn.camtay.practice.result;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;

/// What the people can do, by hamlet and by person.
@Controller
@AllowedTo({Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER, Role.LEADER})
class ResultPages {
    private final PracticeResults results;

    ResultPages(PracticeResults results) {
        this.results = results;
    }

    @GetMapping("/practice/results")
    String show(Subject subject, Model model) {
        model.addAttribute("results", results.of(subject.commune()));
        return "practice/result/Results";
    }
}
