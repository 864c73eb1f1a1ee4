package vn.camtay.studio.workshop;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.camtay.access.Subject;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.ai.Drafting;
import vn.camtay.studio.prompt.Part;

/// Two prompts on one brief, side by side: what each has and lacks.
@Controller
@AllowedToWrite
class ComparePages {
    private final WorkBriefs briefs;
    private final Drafting drafting;

    ComparePages(WorkBriefs briefs, Drafting drafting) {
        this.briefs = briefs;
        this.drafting = drafting;
    }

    record CompareForm(
            @Nullable String first,
            @Nullable String second,
            @Nullable String prompt,
            @Nullable String brief,
            @Nullable String goal) {}

    /// @param both the two once both are there
    record View(
            String first, String second, String brief, Optional<Goal> goal, List<WorkBrief> briefs, List<Seen> both) {
        View {
            briefs = List.copyOf(briefs);
            both = List.copyOf(both);
        }

        /// Which is better, 0 or 1; -1 where they are alike.
        int better() {
            var first = both.getFirst().score().points();
            var second = both.getLast().score().points();
            return first == second ? -1 : first > second ? 0 : 1;
        }

        /// Parts the better one has and the other lacks.
        List<Part> ahead() {
            if (better() < 0) {
                return List.of();
            }
            var good = both.get(better()).score().parts();
            var other = both.get(1 - better()).score().parts();
            return List.of(Part.values()).stream()
                    .filter(part -> good.getOrDefault(part, 0.0) > other.getOrDefault(part, 0.0))
                    .toList();
        }
    }

    @GetMapping("/studio/prompts/compare")
    String begin(Subject subject, Model model) {
        return compare(new CompareForm(null, null, null, null, null), subject, model);
    }

    /// Keeps nothing. A prompt that comes from another page is the first.
    @PostMapping("/studio/prompts/compare")
    String compare(CompareForm form, Subject subject, Model model) {
        var first = PromptForm.clean(form.first() == null ? form.prompt() : form.first());
        var second = PromptForm.clean(form.second());
        var both = first.isEmpty() || second.isEmpty() ? List.<Seen>of() : List.of(Seen.of(first), Seen.of(second));
        var offered = briefs.list(subject);
        var brief = briefs.find(subject, PromptForm.line(form.brief()))
                .map(WorkBrief::id)
                .orElse(offered.getFirst().id());
        model.addAttribute(
                "view", new View(first, second, brief, Goal.find(PromptForm.line(form.goal())), offered, both));
        model.addAttribute("kind", drafting.kind(subject.commune()));
        return "studio/workshop/Compare";
    }
}
