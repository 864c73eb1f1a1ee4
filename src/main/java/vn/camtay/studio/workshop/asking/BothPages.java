package vn.camtay.studio.workshop.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.ai.AskForDraft;
import vn.camtay.studio.ai.AskOutcome;
import vn.camtay.studio.ai.AskOutcome.Begun;
import vn.camtay.studio.ai.Drafting;
import vn.camtay.studio.ai.Look;
import vn.camtay.studio.workshop.PromptForm;

/// The texts two prompts lead to, side by side.
@Controller
@AllowedToWrite
class BothPages {
    private final Asking asking;
    private final Drafting drafting;
    private final DraftViews views;
    private final Ids ids;

    BothPages(Asking asking, Drafting drafting, DraftViews views, Ids ids) {
        this.asking = asking;
        this.drafting = drafting;
        this.views = views;
        this.ids = ids;
    }

    /// One of the two before it is sent.
    record Side(AskForDraft ask, Look look) {
        boolean isReady() {
            return look instanceof Look.Ready ready && ready.reached().isEmpty();
        }
    }

    /// What would leave of both.
    @PostMapping("/studio/ai/both/look")
    ModelAndView look(BothForm form, Subject subject) {
        return looked(form, subject, Optional.empty());
    }

    private ModelAndView looked(BothForm form, Subject subject, Optional<AskOutcome> refused) {
        return new ModelAndView("studio/workshop/asking/BothLook")
                .addObject("sides", List.of(side(form.one(), subject), side(form.other(), subject)))
                .addObject("goal", PromptForm.line(form.goal()))
                .addObject("refused", refused)
                .addObject("kind", drafting.kind(subject.commune()));
    }

    private Side side(AskForm form, Subject subject) {
        var ask = asking.ask(subject, form.id().orElse(ids.next()), form.typed(), form.about(), null);
        return new Side(ask, drafting.look(ask));
    }

    @PostMapping("/studio/ai/both")
    ModelAndView ask(BothForm form, Subject subject) {
        var one = begin(form.one(), subject);
        var other = one instanceof Begun ? begin(form.other(), subject) : one;
        if (one instanceof Begun(var first) && other instanceof Begun(var second)) {
            return new ModelAndView("redirect:/studio/ai/both?first=" + first + "&second=" + second);
        }
        var page = looked(form, subject, Optional.of(other));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private AskOutcome begin(AskForm form, Subject subject) {
        var slip = PromptForm.line(form.slip());
        var ask = asking.ask(
                subject, form.id().orElse(ids.next()), form.typed(), form.about(), slip.isEmpty() ? null : slip);
        return drafting.begin(ask);
    }

    @GetMapping("/studio/ai/both")
    String show(
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String second,
            Subject subject,
            Model model) {
        model.addAttribute("drafts", List.of(views.get(subject, id(first)), views.get(subject, id(second))));
        model.addAttribute("kind", drafting.kind(subject.commune()));
        return "studio/workshop/asking/Both";
    }

    private static UUID id(String text) {
        return PromptForm.id(text).orElseThrow(() -> new NotFound("draft"));
    }
}
