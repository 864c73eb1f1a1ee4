package vn.camtay.practice.result;

import java.util.Arrays;
import java.util.Optional;
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
import vn.camtay.practice.play.Script;
import vn.camtay.practice.result.Crossover.When;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// The short test before and after the afternoon: the first pack that has both forms, each person with theirs.
@Controller
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD})
class TestPages {
    private final Practice practice;
    private final Scripts scripts;
    private final Ids ids;

    TestPages(Practice practice, Scripts scripts, Ids ids) {
        this.practice = practice;
        this.scripts = scripts;
        this.ids = ids;
    }

    @GetMapping("/practice/test/{when}")
    String ask(@PathVariable String when, Subject subject, Model model) {
        model.addAttribute("when", when(when));
        model.addAttribute("script", script(subject, when(when)));
        model.addAttribute("fact", ids.next().toString());
        return "practice/result/Test";
    }

    /// A test is taken once: who comes again goes on where they were.
    @PostMapping("/practice/test/{when}")
    String begin(@PathVariable String when, @RequestParam UUID fact, Subject subject) {
        var script = script(subject, when(when));
        return "redirect:/practice/" + findTaken(subject, script).orElseGet(() -> start(subject, script, fact));
    }

    private Optional<RehearsalId> findTaken(Subject subject, Script script) {
        return practice.listOf(subject.commune(), subject.id()).stream()
                .map(running -> running.rehearsal())
                .filter(one -> one.mode() == Mode.TEST
                        && one.pack().equals(script.pack().id())
                        && one.scenario().equals(script.scenario().id()))
                .map(one -> one.id())
                .findFirst();
    }

    private RehearsalId start(Subject subject, Script script, UUID fact) {
        var request = new StartRehearsal(
                subject.commune(),
                new RehearsalId(fact),
                subject.id(),
                script.pack().id(),
                script.scenario().id(),
                Mode.TEST);
        return switch (practice.start(request)) {
            case StartOutcome.Started(var running) -> running.rehearsal().id();
            case StartOutcome.NotOffered() -> throw new NotFound("test");
        };
    }

    private Script script(Subject subject, When when) {
        var form = Crossover.form(subject.id(), when);
        return scripts.list(subject.commune()).stream()
                .filter(script -> script.scenario().form() == form)
                .findFirst()
                .orElseThrow(() -> new NotFound("test"));
    }

    private static When when(String name) {
        return Arrays.stream(When.values())
                .filter(when -> when.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("test"));
    }
}
