package vn.camtay.report;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.page.Download;
import vn.camtay.report.counting.PeopleView;
import vn.camtay.report.counting.Report;
import vn.camtay.report.counting.Results;
import vn.camtay.report.paper.Issuing;
import vn.camtay.shared.NotFound;

/// The results on a screen, the people behind each figure, and all of it as a workbook.
@Controller
class ReportPages {
    private final Report report;
    private final Issuing issuing;
    private final ResultWorkbook workbook;

    ReportPages(Report report, Issuing issuing, ResultWorkbook workbook) {
        this.report = report;
        this.issuing = issuing;
        this.workbook = workbook;
    }

    @GetMapping("/report")
    @AllowedTo({Role.ORGANISER, Role.LEADER, Role.FINANCE})
    String show(Subject subject, Model model) {
        var results = report.find(subject.commune());
        if (results.isEmpty()) {
            return "report/NoProgramme";
        }
        var issued = issuing.list(subject.commune(), results.get().programme().id());
        model.addAttribute("view", new ReportView(results.get(), issued, subject.isFull()));
        return "report/Show";
    }

    @GetMapping("/report/people")
    @AllowedTo({Role.ORGANISER, Role.LEADER, Role.FINANCE})
    String people(PeopleForm form, Subject subject, Model model) {
        var asked = form.read();
        model.addAttribute("view", new PeopleView(get(subject), asked));
        return "report/People";
    }

    @GetMapping("/report.xlsx")
    @AllowedTo(
            value = {Role.ORGANISER, Role.LEADER, Role.FINANCE},
            onlyFullSignIn = true)
    ResponseEntity<byte[]> workbook(Subject subject, Locale locale) {
        var file = workbook.write(get(subject), locale);
        issuing.recordExport(subject);
        return Download.of("ket-qua-tham-du.xlsx", Download.XLSX, file);
    }

    private Results get(Subject subject) {
        return report.find(subject.commune()).orElseThrow(() -> new NotFound("programme"));
    }
}
