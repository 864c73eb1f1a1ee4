package vn.camtay.practice.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.Subject;
import vn.camtay.practice.AllowedToRehearse;
import vn.camtay.practice.Mode;
import vn.camtay.practice.Practice;
import vn.camtay.practice.RehearsalId;
import vn.camtay.practice.Running;
import vn.camtay.practice.Scripts;
import vn.camtay.practice.StartOutcome;
import vn.camtay.practice.StartRehearsal;
import vn.camtay.practice.pack.Scenario;
import vn.camtay.practice.play.Script;
import vn.camtay.practice.recording.Spot;
import vn.camtay.practice.recording.Voices;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// Chooses what to rehearse: go on where one left, or begin something.
@Controller
@AllowedToRehearse
class MenuPages {
    private final Practice practice;
    private final Scripts scripts;
    private final Voices voices;
    private final Ids ids;

    MenuPages(Practice practice, Scripts scripts, Voices voices, Ids ids) {
        this.practice = practice;
        this.scripts = scripts;
        this.voices = voices;
        this.ids = ids;
    }

    /// @param open begun and not over, the latest first
    /// @param done with its result, the latest first
    /// @param next the one thing to practise next
    record Menu(List<Running> open, List<Running> done, Optional<Advice> next, List<Script> offered) {}

    @GetMapping("/practice")
    String menu(Subject subject, HttpServletRequest request, Model model) {
        model.addAttribute("listening", voices.of(Spot.MENU, subject, request));
        var own = practice.listOf(subject.commune(), subject.id());
        var offered = scripts.list(subject.commune()).stream()
                .filter(script -> script.scenario().form() == Scenario.Form.PRACTICE)
                .toList();
        model.addAttribute(
                "menu",
                new Menu(
                        own.stream().filter(one -> !one.state().isOver()).toList(),
                        own.stream().filter(one -> one.state().isOver()).toList(),
                        Advice.of(own),
                        offered));
        return "practice/portal/Menu";
    }

    @GetMapping("/practice/begin/{pack}/{scenario}")
    String ask(@PathVariable String pack, @PathVariable String scenario, Subject subject, Model model) {
        model.addAttribute(
                "script", scripts.find(subject.commune(), pack, scenario).orElseThrow(() -> new NotFound("scenario")));
        model.addAttribute("action", "/practice/begin/" + pack + "/" + scenario);
        model.addAttribute("fact", ids.next().toString());
        return "practice/portal/Begin";
    }

    @PostMapping("/practice/begin/{pack}/{scenario}")
    String begin(
            @PathVariable String pack,
            @PathVariable String scenario,
            @RequestParam UUID fact,
            @RequestParam String mode,
            Subject subject) {
        var outcome = practice.start(
                new StartRehearsal(subject.commune(), new RehearsalId(fact), subject.id(), pack, scenario, mode(mode)));
        return switch (outcome) {
            case StartOutcome.Started(var running) ->
                "redirect:/practice/" + running.rehearsal().id();
            case StartOutcome.NotOffered() -> "redirect:/practice";
        };
    }

    private static Mode mode(String name) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equals(name))
                .findFirst()
                .orElse(Mode.GUIDED);
    }
}
