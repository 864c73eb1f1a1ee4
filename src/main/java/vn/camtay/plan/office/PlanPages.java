package vn.camtay.plan.office;

import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.document.Document;
import vn.camtay.document.DocxWriter;
import vn.camtay.document.FormCheck;
import vn.camtay.document.PdfWriter;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.PlanVersion;
import vn.camtay.plan.Plans;
import vn.camtay.plan.paper.PlanPaper;
import vn.camtay.plan.sheet.Difference;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.StoredFiles;

/// One plan: document and data side by side, its versions, and the plan as paper.
@Controller
@AllowedTo({Role.ORGANISER, Role.FINANCE, Role.SERVICE_CENTRE, Role.COMMUNICATIONS, Role.TRAINER, Role.LEADER})
class PlanPages {
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Plans plans;
    private final StoredFiles files;
    private final Time time;

    PlanPages(Plans plans, StoredFiles files, Time time) {
        this.plans = plans;
        this.files = files;
        this.time = time;
    }

    @GetMapping("/plans/{id}")
    String show(
            @PathVariable PlanId id,
            @RequestParam Optional<Integer> kept,
            @RequestParam Optional<Integer> dropped,
            Subject subject,
            Model model) {
        model.addAttribute("kept", kept.orElse(-1));
        model.addAttribute("dropped", dropped.orElse(0));
        return show(plans.getLatest(subject.commune(), id), subject.has(Role.ORGANISER), model);
    }

    /// An older version, to be read only.
    @GetMapping("/plans/{id}/versions/{number}")
    String showVersion(@PathVariable PlanId id, @PathVariable String number, Subject subject, Model model) {
        model.addAttribute("kept", -1);
        model.addAttribute("dropped", 0);
        return show(version(id, number, subject), false, model);
    }

    @GetMapping("/plans/{id}/versions")
    String versions(
            @PathVariable PlanId id,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> after,
            Subject subject,
            Model model) {
        var all = plans.listVersions(subject.commune(), id);
        var newer = after.map(number -> version(id, number, subject)).orElse(all.getFirst());
        var older = before.map(number -> version(id, number, subject)).orElse(all.get(Math.min(1, all.size() - 1)));
        model.addAttribute("versions", all);
        model.addAttribute("older", older);
        model.addAttribute("newer", newer);
        model.addAttribute("differences", Difference.between(older.sheet(), newer.sheet()));
        return "plan/office/Versions";
    }

    @GetMapping("/plans/{id}/plan.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable PlanId id, @RequestParam Optional<String> version, Subject subject) {
        return download(
                PdfWriter.write(paper(chosen(id, version, subject))), MediaType.APPLICATION_PDF, "ke-hoach.pdf");
    }

    @GetMapping("/plans/{id}/plan.docx")
    ResponseEntity<byte[]> docx(@PathVariable PlanId id, @RequestParam Optional<String> version, Subject subject) {
        return download(DocxWriter.write(paper(chosen(id, version, subject))), WORD, "ke-hoach.docx");
    }

    /// The file as it came, never shown by the browser itself.
    @GetMapping("/plans/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable PlanId id, @RequestParam Optional<String> version, Subject subject) {
        var source = chosen(id, version, subject).source().orElseThrow(() -> new NotFound("file"));
        return download(files.get(source.hash()), MediaType.APPLICATION_OCTET_STREAM, source.name());
    }

    private String show(PlanVersion version, boolean mayWrite, Model model) {
        model.addAttribute(
                "view",
                new PlanView(
                        version,
                        plans.findings(version),
                        plans.hindrances(version),
                        FormCheck.check(paper(version)),
                        mayWrite));
        return "plan/office/Plan";
    }

    private Document paper(PlanVersion version) {
        return PlanPaper.of(version.plan(), time.today());
    }

    private PlanVersion chosen(PlanId id, Optional<String> version, Subject subject) {
        return version.map(number -> version(id, number, subject))
                .orElseGet(() -> plans.getLatest(subject.commune(), id));
    }

    private PlanVersion version(PlanId id, String number, Subject subject) {
        return plans.listVersions(subject.commune(), id).stream()
                .filter(version -> String.valueOf(version.version()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("version"));
    }

    private static ResponseEntity<byte[]> download(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
