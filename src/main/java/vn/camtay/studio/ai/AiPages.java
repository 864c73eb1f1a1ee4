package vn.camtay.studio.ai;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.studio.ai.TryOut.Tried;

/// The one screen on which an office chooses an AI service. It spends money and holds a key, so it wants a full
/// sign-in of those who answer for the commune's words and machines.
@Controller
@AllowedTo(
        value = {Role.ORGANISER, Role.COMMUNICATIONS, Role.ADMINISTRATOR},
        onlyFullSignIn = true)
class AiPages {
    private final AiChoice choice;
    private final TryOut tryOut;

    AiPages(AiChoice choice, TryOut tryOut) {
        this.choice = choice;
        this.tryOut = tryOut;
    }

    @GetMapping("/studio/ai")
    ModelAndView show(Subject subject) {
        return shown(subject, AiForm.of(choice.of(subject.commune())), Map.of(), Optional.empty());
    }

    @PostMapping("/studio/ai")
    ModelAndView choose(AiForm form, Subject subject) {
        var read = form.read();
        if (read.settings().isEmpty()) {
            var page = shown(subject, form, read.errors(), Optional.empty());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        choice.choose(subject.commune(), read.settings().get(), read.key(), subject.id());
        return new ModelAndView("redirect:/studio/ai?saved=yes");
    }

    /// Asks the service that is kept one short question.
    @PostMapping("/studio/ai/try")
    ModelAndView tryOut(Subject subject) {
        var tried = tryOut.ask(subject.commune(), subject.id());
        return shown(subject, AiForm.of(choice.of(subject.commune())), Map.of(), Optional.of(tried));
    }

    @PostMapping("/studio/ai/key/drop")
    String dropKey(Subject subject) {
        choice.dropKey(subject.commune(), subject.id());
        return "redirect:/studio/ai";
    }

    private ModelAndView shown(Subject subject, AiForm form, Map<String, String> errors, Optional<Tried> tried) {
        return new ModelAndView("studio/ai/Settings")
                .addObject("form", form)
                .addObject("kept", choice.of(subject.commune()))
                .addObject("key", choice.key(subject.commune()))
                .addObject("errors", errors)
                .addObject("tried", tried);
    }
}
