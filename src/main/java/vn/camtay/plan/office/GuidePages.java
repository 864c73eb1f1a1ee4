package vn.camtay.plan.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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
import vn.camtay.place.Places;
import vn.camtay.plan.CorrectDatum;
import vn.camtay.plan.CorrectOutcome;
import vn.camtay.plan.CorrectOutcome.ChangedMeanwhile;
import vn.camtay.plan.CorrectOutcome.Corrected;
import vn.camtay.plan.CorrectOutcome.NotUnderstood;
import vn.camtay.plan.CorrectOutcome.Unchanged;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Plans;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// Writing a plan from nothing, one step a page. Each step is kept in the draft, also where one field was not
/// understood.
@Controller
@AllowedTo(Role.ORGANISER)
class GuidePages {
    private final Plans plans;
    private final Places places;
    private final Ids ids;

    GuidePages(Plans plans, Places places, Ids ids) {
        this.plans = plans;
        this.places = places;
        this.ids = ids;
    }

    /// The first step; the plan is there once it is sent. Its id comes with the page, so that a repeat makes one plan.
    @GetMapping("/plans/new")
    String begin(Subject subject, Model model) {
        var commune = places.getCommune(subject.commune());
        var form = GuideForm.of(GuideStep.HEADING, new vn.camtay.plan.sheet.PlanSheet(java.util.List.of()), commune);
        return show(new PlanId(ids.next()), form, true, model);
    }

    @PostMapping("/plans/new")
    String begin(
            @RequestParam UUID plan,
            @RequestParam Map<String, String> sent,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var id = new PlanId(plan);
        plans.begin(subject.commune(), id, subject.id());
        return keep(id, GuideStep.HEADING, sent, subject, model, response);
    }

    @GetMapping("/plans/{id}/steps/{step}")
    String ask(@PathVariable PlanId id, @PathVariable String step, Subject subject, Model model) {
        return show(id, form(id, step(step), subject), false, model);
    }

    @PostMapping("/plans/{id}/steps/{step}")
    String keep(
            @PathVariable PlanId id,
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        return keep(id, step(step), sent, subject, model, response);
    }

    private String keep(
            PlanId id,
            GuideStep step,
            Map<String, String> sent,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var asked = form(id, step, subject);
        var typed = asked.typed(sent);
        var errors = new LinkedHashMap<String, String>();
        for (var field : typed.filled(asked)) {
            var error = error(plans.correct(
                    new CorrectDatum(subject.commune(), id, field.key(), field.value(), field.was(), subject.id())));
            if (!error.isEmpty()) {
                errors.put(field.key(), error);
            }
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, form(id, step, subject).typed(now(sent, errors)).withErrors(errors), false, model);
        }
        return "redirect:/plans/" + id + next(step, sent);
    }

    /// What was understood is kept already, so only what was not is shown as it was typed.
    private static Map<String, String> now(Map<String, String> sent, Map<String, String> errors) {
        var now = new LinkedHashMap<String, String>();
        errors.keySet().forEach(key -> now.put("v." + key, sent.getOrDefault("v." + key, "")));
        return now;
    }

    private static String next(GuideStep step, Map<String, String> sent) {
        return sent.containsKey("more")
                ? "/steps/" + step.word() + "#new"
                : step.next().map(next -> "/steps/" + next.word()).orElse("/issue");
    }

    private static String error(CorrectOutcome outcome) {
        return switch (outcome) {
            case Corrected _, Unchanged _ -> "";
            case NotUnderstood not -> "planpages.wrong." + not.kind().name();
            case ChangedMeanwhile _ -> "planpages.guide.meanwhile";
        };
    }

    private GuideForm form(PlanId id, GuideStep step, Subject subject) {
        var commune = places.getCommune(subject.commune());
        return GuideForm.of(step, plans.getLatest(subject.commune(), id).sheet(), commune);
    }

    private static GuideStep step(String word) {
        return GuideStep.find(word).orElseThrow(() -> new NotFound("step"));
    }

    private static String show(PlanId id, GuideForm form, boolean begins, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", form);
        model.addAttribute("begins", begins);
        return "plan/office/Guide";
    }
}
