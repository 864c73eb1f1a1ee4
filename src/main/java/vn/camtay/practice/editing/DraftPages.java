package vn.camtay.practice.editing;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.practice.Mode;
import vn.camtay.practice.Practice;
import vn.camtay.practice.RehearsalId;
import vn.camtay.practice.Scripts;
import vn.camtay.practice.StartOutcome;
import vn.camtay.practice.StartRehearsal;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// An editor rehearses a draft on the portal, as people will meet it, before anybody else does.
@Controller
@AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
class DraftPages {
    private static final String PAGE = "/practice/packs/{pack}/draft/{scenario}";

    private final Practice practice;
    private final Scripts scripts;
    private final Ids ids;

    DraftPages(Practice practice, Scripts scripts, Ids ids) {
        this.practice = practice;
        this.scripts = scripts;
        this.ids = ids;
    }

    @GetMapping(PAGE)
    String ask(@PathVariable String pack, @PathVariable String scenario, Subject subject, Model model) {
        var script = scripts.findDraft(subject.commune(), subject.id(), pack, scenario)
                .orElseThrow(() -> new NotFound("scenario of a draft"));
        model.addAttribute("script", script);
        model.addAttribute("action", "/practice/packs/" + pack + "/draft/" + scenario);
        model.addAttribute("fact", ids.next().toString());
        return "practice/portal/Begin";
    }

    @PostMapping(PAGE)
    String begin(
            @PathVariable String pack,
            @PathVariable String scenario,
            @RequestParam UUID fact,
            @RequestParam String mode,
            Subject subject) {
        var request =
                new StartRehearsal(subject.commune(), new RehearsalId(fact), subject.id(), pack, scenario, mode(mode));
        return switch (practice.startDraft(request)) {
            case StartOutcome.Started(var running) ->
                "redirect:/practice/" + running.rehearsal().id();
            case StartOutcome.NotOffered() -> "redirect:/practice/packs/" + pack;
        };
    }

    /// A draft is tried, never taken as a test.
    private static Mode mode(String name) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode != Mode.TEST && mode.name().equals(name))
                .findFirst()
                .orElse(Mode.GUIDED);
    }
}
