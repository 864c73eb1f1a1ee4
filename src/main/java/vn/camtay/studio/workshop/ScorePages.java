package vn.camtay.studio.workshop;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.Drafts;
import vn.camtay.access.Drafts.Draft;
import vn.camtay.access.Subject;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.ai.Drafting;

/// A prompt of one's own, scored with advice; and two of them side by side on one brief.
@Controller
@AllowedToWrite
class ScorePages {
    private final WorkBriefs briefs;
    private final Drafting drafting;
    private final Drafts drafts;

    ScorePages(WorkBriefs briefs, Drafting drafting, Drafts drafts) {
        this.briefs = briefs;
        this.drafting = drafting;
        this.drafts = drafts;
    }

    /// @param again `yes` to go on with the prompt that was sent last
    @GetMapping("/studio/prompts/score")
    String ask(@RequestParam(defaultValue = "") String again, Subject subject, Model model) {
        var last = again.isEmpty()
                ? ""
                : drafts.find(subject, "studio.ai.prompt").map(Draft::content).orElse("");
        var seen = last.isEmpty() ? Optional.<Seen>empty() : Optional.of(Seen.of(last));
        return show(new ScoreView(seen, last, Optional.empty(), "", false), subject, model);
    }

    @PostMapping("/studio/prompts/score")
    String score(PromptForm form, Subject subject, Model model) {
        var typed = form.typed();
        var seen = typed.isEmpty() ? Optional.<Seen>empty() : Optional.of(Seen.of(typed));
        var brief = briefs.find(subject, PromptForm.line(form.brief()))
                .map(WorkBrief::id)
                .orElse("");
        var goal = Goal.find(PromptForm.line(form.goal()));
        return show(new ScoreView(seen, typed, goal, brief, false), subject, model);
    }

    private String show(ScoreView view, Subject subject, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("kind", drafting.kind(subject.commune()));
        return "studio/workshop/Score";
    }
}
