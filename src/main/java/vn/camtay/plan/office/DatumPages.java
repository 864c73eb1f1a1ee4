package vn.camtay.plan.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
import vn.camtay.plan.CorrectDatum;
import vn.camtay.plan.CorrectOutcome;
import vn.camtay.plan.CorrectOutcome.ChangedMeanwhile;
import vn.camtay.plan.CorrectOutcome.Corrected;
import vn.camtay.plan.CorrectOutcome.NotUnderstood;
import vn.camtay.plan.CorrectOutcome.Unchanged;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Plans;
import vn.camtay.plan.sheet.Kind;
import vn.camtay.shared.NotFound;

/// Correcting one datum, on a page of its own.
@Controller
@AllowedTo(Role.ORGANISER)
class DatumPages {
    private final Plans plans;

    DatumPages(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/plans/{id}/data/{key}")
    String ask(@PathVariable PlanId id, @PathVariable String key, Subject subject, Model model) {
        return form(id, key, Optional.empty(), subject, model);
    }

    @PostMapping("/plans/{id}/data/{key}")
    String correct(
            @PathVariable PlanId id,
            @PathVariable String key,
            @RequestParam String value,
            @RequestParam String seen,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var outcome = plans.correct(new CorrectDatum(subject.commune(), id, key, value, seen, subject.id()));
        return switch (outcome) {
            case Corrected _, Unchanged _ -> back(id, key);
            case NotUnderstood _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(id, key, Optional.of(outcome), subject, model);
            }
            case ChangedMeanwhile _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield form(id, key, Optional.of(outcome), subject, model);
            }
        };
    }

    @PostMapping("/plans/{id}/data/{key}/take-back")
    String takeBack(@PathVariable PlanId id, @PathVariable String key, Subject subject) {
        plans.takeBack(subject.commune(), id, key, subject.id());
        return back(id, key);
    }

    private String form(PlanId id, String key, Optional<CorrectOutcome> outcome, Subject subject, Model model) {
        var version = plans.getLatest(subject.commune(), id);
        model.addAttribute("version", version);
        model.addAttribute("key", key);
        model.addAttribute("kind", Kind.of(key).orElseThrow(() -> new NotFound("datum")));
        model.addAttribute("outcome", outcome);
        return "plan/office/Datum";
    }

    private static String back(PlanId id, String key) {
        return "redirect:/plans/" + id + "#d-" + key;
    }
}
