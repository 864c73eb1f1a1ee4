package vn.camtay.report.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.camtay.document.Document;
import vn.camtay.document.DocxWriter;
import vn.camtay.document.FormCheck;
import vn.camtay.document.PdfWriter;
import vn.camtay.page.Download;
import vn.camtay.place.Places;
import vn.camtay.report.counting.Report;
import vn.camtay.report.counting.Results;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// The result report as paper: a draft at any time, and the issued one as it was issued.
@Controller
class IssuePages {
    private final Report report;
    private final Issuing issuing;
    private final Places places;
    private final Ids ids;
    private final Time time;

    IssuePages(Report report, Issuing issuing, Places places, Ids ids, Time time) {
        this.report = report;
        this.issuing = issuing;
        this.places = places;
        this.ids = ids;
        this.time = time;
    }

    @GetMapping("/report/document")
    @AllowedTo({Role.ORGANISER, Role.LEADER, Role.FINANCE})
    String form(Subject subject, Model model) {
        var results = get(subject);
        var form = ReportForm.usual(results.programme(), time.today(), ids.next());
        return show(results, form, Map.of(), Optional.empty(), subject, model);
    }

    /// A draft with the usual words, without filling in anything.
    @GetMapping("/report/draft.pdf")
    @AllowedTo({Role.ORGANISER, Role.LEADER, Role.FINANCE})
    ResponseEntity<byte[]> usualDraft(Subject subject) {
        return draftPdf(ReportForm.usual(get(subject).programme(), time.today(), ids.next()), subject);
    }

    @PostMapping("/report/draft.pdf")
    @AllowedTo({Role.ORGANISER, Role.LEADER, Role.FINANCE})
    ResponseEntity<byte[]> draftPdf(ReportForm form, Subject subject) {
        return Download.of(
                "du-thao-bao-cao.pdf", MediaType.APPLICATION_PDF, DraftStamp.on(PdfWriter.write(draft(form, subject))));
    }

    @PostMapping("/report/draft.docx")
    @AllowedTo({Role.ORGANISER, Role.LEADER, Role.FINANCE})
    ResponseEntity<byte[]> draftDocx(ReportForm form, Subject subject) {
        return Download.of("du-thao-bao-cao.docx", Download.DOCX, DocxWriter.write(draft(form, subject)));
    }

    @PostMapping("/report/issue")
    @AllowedTo(
            value = {Role.ORGANISER, Role.LEADER},
            onlyFullSignIn = true)
    String issue(ReportForm form, Subject subject, Model model) {
        var results = get(subject);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty() || form.factId().isEmpty()) {
            return show(results, form, mistakes, Optional.empty(), subject, model);
        }
        var heading = form.heading(places.getCommune(subject.commune()), false);
        var outcome = issuing.issue(new IssueReport(
                form.factId().orElseThrow(),
                subject.commune(),
                heading,
                form.readNumber().orElseThrow(),
                form.readDay().orElseThrow(),
                subject.id()));
        return show(results, form, mistakes, Optional.of(outcome), subject, model);
    }

    @GetMapping("/report/issued/{id}.pdf")
    @AllowedTo({Role.ORGANISER, Role.LEADER, Role.FINANCE})
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Subject subject) {
        var issued = issuing.get(subject.commune(), id);
        return Download.of(issued.fileName("pdf"), MediaType.APPLICATION_PDF, issuing.pdf(issued));
    }

    @GetMapping("/report/issued/{id}.docx")
    @AllowedTo({Role.ORGANISER, Role.LEADER, Role.FINANCE})
    ResponseEntity<byte[]> docx(@PathVariable UUID id, Subject subject) {
        var issued = issuing.get(subject.commune(), id);
        return Download.of(issued.fileName("docx"), Download.DOCX, issuing.docx(issued));
    }

    private String show(
            Results results,
            ReportForm form,
            Map<String, String> mistakes,
            Optional<IssueOutcome> outcome,
            Subject subject,
            Model model) {
        var commune = places.getCommune(subject.commune());
        var findings = FormCheck.check(ResultDocument.of(results, form.heading(commune, false), time)).stream()
                .filter(finding -> !List.of("missing-number", "missing-date", "missing-signer-name")
                        .contains(finding.name()))
                .toList();
        var shown = outcome.isPresent() ? form.with(ids.next()) : form;
        model.addAttribute(
                "view",
                new ReportFormView(
                        results,
                        shown,
                        mistakes,
                        outcome,
                        findings,
                        issuing.list(subject.commune(), results.programme().id())));
        return "report/paper/Document";
    }

    private Document draft(ReportForm form, Subject subject) {
        return ResultDocument.draft(get(subject), form.heading(places.getCommune(subject.commune()), true), time);
    }

    private Results get(Subject subject) {
        return report.find(subject.commune()).orElseThrow(() -> new NotFound("programme"));
    }
}
