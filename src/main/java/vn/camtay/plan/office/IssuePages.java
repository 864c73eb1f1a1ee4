package vn.camtay.plan.office;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.plan.IssueOutcome.Issued;
import vn.camtay.plan.IssueOutcome.NotYet;
import vn.camtay.plan.IssueOutcome.NothingNew;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.PlanJson;
import vn.camtay.plan.PlanVersion;
import vn.camtay.plan.Plans;
import vn.camtay.plan.Programme;
import vn.camtay.store.FileHash;

/// Issuing a plan, after a page that says what will follow and what is still remarkable.
@Controller
@AllowedTo(Role.ORGANISER)
class IssuePages {
    private final Plans plans;

    IssuePages(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/plans/{id}/issue")
    String ask(@PathVariable PlanId id, Subject subject, Model model) {
        return confirm(plans.getLatest(subject.commune(), id), false, model);
    }

    /// @param seen stands for the plan and its findings as the confirming page showed them: nothing is issued unseen
    @PostMapping("/plans/{id}/issue")
    String issue(
            @PathVariable PlanId id,
            @RequestParam(defaultValue = "") String seen,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var version = plans.getLatest(subject.commune(), id);
        if (!version.isIssued() && !seen.equals(seen(version))) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return confirm(version, true, model);
        }
        return switch (plans.issue(subject.commune(), id, subject.id())) {
            case Issued(var programme) -> issued(programme, model);
            case NothingNew(var programme) -> issued(programme, model);
            case NotYet _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield confirm(version, false, model);
            }
        };
    }

    private String confirm(PlanVersion version, boolean changed, Model model) {
        model.addAttribute(
                "view",
                new PlanView(version, plans.findings(version), plans.hindrances(version), java.util.List.of(), true));
        model.addAttribute("seen", seen(version));
        model.addAttribute("changed", changed);
        model.addAttribute(
                "before",
                plans.listVersions(version.commune(), version.id()).stream()
                        .flatMap(one -> one.issue().stream())
                        .findFirst());
        return "plan/office/Issue";
    }

    private static String issued(Programme programme, Model model) {
        model.addAttribute("programme", programme);
        return "plan/office/Issued";
    }

    private String seen(PlanVersion version) {
        var shown = version.version() + PlanJson.stored(version.plan()) + plans.findings(version);
        return FileHash.of(shown.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
