package vn.camtay.practice.result;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.page.Download;

/// What the people can do, by hamlet and by person, on a screen and as a workbook.
@Controller
class ResultPages {
    private final PracticeResults results;
    private final PracticeWorkbook workbook;

    ResultPages(PracticeResults results, PracticeWorkbook workbook) {
        this.results = results;
        this.workbook = workbook;
    }

    @AllowedTo({Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER, Role.LEADER})
    @GetMapping("/practice/results")
    String show(Subject subject, Model model) {
        model.addAttribute("results", results.of(subject.commune()));
        model.addAttribute("full", subject.isFull());
        return "practice/result/Results";
    }

    @AllowedTo(
            value = {Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER, Role.LEADER},
            onlyFullSignIn = true)
    @GetMapping("/practice/results.xlsx")
    ResponseEntity<byte[]> workbook(Subject subject, Locale locale) {
        return Download.of("ket-qua-tap.xlsx", Download.XLSX, workbook.write(results.of(subject.commune()), locale));
    }
}
