package vn.camtay.studio.workshop;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.Subject;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.ai.Drafting;

/// A prompt is built in front of the learner, one part a screen.
@Controller
@AllowedToWrite
class BuildPages {
    private final WorkBriefs briefs;
    private final Drafting drafting;

    BuildPages(WorkBriefs briefs, Drafting drafting) {
        this.briefs = briefs;
        this.drafting = drafting;
    }

    @GetMapping("/studio/prompts/build")
    String begin(@RequestParam(defaultValue = "") String goal, Subject subject, Model model) {
        if (Goal.find(goal).isEmpty()) {
            model.addAttribute("goals", Goal.all());
            return "studio/workshop/Goals";
        }
        return show(BuildForm.begin(goal), subject, model);
    }

    /// Changes nothing: the form carries what was chosen from step to step.
    @PostMapping("/studio/prompts/build")
    String build(BuildForm form, Subject subject, Model model) {
        return show(form, subject, model);
    }

    private String show(BuildForm form, Subject subject, Model model) {
        var goal = Goal.find(PromptForm.line(form.goal())).orElseThrow(() -> new NotFound("goal"));
        var brief = briefs.find(subject, form.chosenBrief());
        var facts = brief.map(WorkBrief::facts).orElseGet(form::typedFacts);
        var prompt = PromptText.of(goal, form.said(), facts);
        if (form.step() >= BuildForm.STEPS.size()) {
            model.addAttribute("view", scored(prompt, goal, brief));
            model.addAttribute("kind", drafting.kind(subject.commune()));
            return "studio/workshop/Score";
        }
        var asked = BuildForm.STEPS.get(form.step());
        model.addAttribute(
                "view",
                new BuildView(
                        goal,
                        form.said(),
                        chosen(form, brief),
                        form.typedFacts(),
                        asked,
                        asked == vn.camtay.studio.prompt.Part.FACTS ? briefs.list(subject) : List.of(),
                        prompt));
        return "studio/workshop/Build";
    }

    private static String chosen(BuildForm form, Optional<WorkBrief> brief) {
        return brief.map(WorkBrief::id).orElse(form.typedFacts().isEmpty() ? "" : BuildForm.OWN_FACTS);
    }

    private static ScoreView scored(PromptText prompt, Goal goal, Optional<WorkBrief> brief) {
        return new ScoreView(
                Optional.of(Seen.of(prompt.text())),
                prompt.text(),
                Optional.of(goal),
                brief.map(WorkBrief::id).orElse(""),
                true);
    }
}
