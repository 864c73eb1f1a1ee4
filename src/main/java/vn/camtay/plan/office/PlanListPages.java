package vn.camtay.plan.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Plans;

/// The plans of the commune, and bringing in a document.
@Controller
class PlanListPages {
    private final Plans plans;

    PlanListPages(Plans plans) {
        this.plans = plans;
    }

    @AllowedTo({Role.ORGANISER, Role.FINANCE, Role.SERVICE_CENTRE, Role.COMMUNICATIONS, Role.TRAINER, Role.LEADER})
    @GetMapping("/plans")
    String list(Subject subject, Model model) {
        return list(Optional.empty(), subject, model);
    }

    @AllowedTo(Role.ORGANISER)
    @PostMapping("/plans")
    String upload(@RequestParam MultipartFile file, Subject subject, Model model, HttpServletResponse response)
            throws IOException {
        try {
            return "redirect:/plans/" + plans.upload(subject.commune(), foreign(file), subject.id());
        } catch (Unreadable refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(Optional.of(String.valueOf(refusal.getMessage())), subject, model);
        }
    }

    @AllowedTo(Role.ORGANISER)
    @GetMapping("/plans/{id}/upload")
    String askAgain(@PathVariable PlanId id, Subject subject, Model model) {
        return askAgain(id, Optional.empty(), subject, model);
    }

    @AllowedTo(Role.ORGANISER)
    @PostMapping("/plans/{id}/upload")
    String uploadAgain(
            @PathVariable PlanId id,
            @RequestParam MultipartFile file,
            Subject subject,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            var again = plans.uploadAgain(subject.commune(), id, foreign(file), subject.id());
            return "redirect:/plans/" + id + "?kept=" + again.kept().size() + "&dropped="
                    + again.dropped().size();
        } catch (Unreadable refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return askAgain(id, Optional.of(String.valueOf(refusal.getMessage())), subject, model);
        }
    }

    private String list(Optional<String> refused, Subject subject, Model model) {
        model.addAttribute("plans", plans.list(subject.commune()));
        model.addAttribute("refused", refused);
        model.addAttribute("mayWrite", subject.has(Role.ORGANISER));
        return "plan/office/Plans";
    }

    private String askAgain(PlanId id, Optional<String> refused, Subject subject, Model model) {
        model.addAttribute("version", plans.getLatest(subject.commune(), id));
        model.addAttribute("refused", refused);
        return "plan/office/UploadAgain";
    }

    /// Only the last part of a name that some browsers send with its folders.
    private static ForeignFile foreign(MultipartFile file) throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var bare = name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return new ForeignFile(bare.substring(0, Math.min(120, bare.length())), file.getBytes());
    }
}
