package vn.camtay.practice.seat;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.Subject;
import vn.camtay.practice.ActRequest;
import vn.camtay.practice.AllowedToRehearse;
import vn.camtay.practice.Practice;
import vn.camtay.practice.Running;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.Outcome;
import vn.camtay.practice.play.Part;
import vn.camtay.practice.play.Situation;
import vn.camtay.practice.play.State;
import vn.camtay.practice.portal.Phones;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;

/// The helper's phone: where the resident is, never what they type, and how to help now.
@Controller
@AllowedToRehearse
class HelperPages {
    private final Phones phones;
    private final Practice practice;
    private final Ids ids;
    private final Time time;

    HelperPages(Phones phones, Practice practice, Ids ids, Time time) {
        this.phones = phones;
        this.practice = practice;
        this.ids = ids;
        this.time = time;
    }

    /// @param situation that waits for the helper on the resident's stage
    /// @param answered the way taken last, with why
    record View(
            Running running,
            State state,
            Optional<Situation> situation,
            Optional<Situation.Way> answered,
            String fact) {}

    @GetMapping("/practice/{id}/help")
    String help(@PathVariable String id, Subject subject, Model model) {
        var running = phones.get(id, Part.HELPER, subject);
        var state = running.stateAt(time.now());
        var waiting = running.script().situations().stream()
                .filter(one -> one.at() == state.stage() && !state.handled().contains(one.id()))
                .findFirst();
        model.addAttribute(
                "view",
                new View(running, state, waiting, answered(running), ids.next().toString()));
        return "practice/seat/Help";
    }

    private static Optional<Situation.Way> answered(Running running) {
        return running.last()
                .flatMap(last -> last.outcome() instanceof Outcome.Handled(var situation, var way, var _)
                        ? running.script().situations().stream()
                                .filter(one -> one.id().equals(situation))
                                .findFirst()
                                .flatMap(one -> one.findWay(way))
                        : Optional.empty());
    }

    @PostMapping("/practice/{id}/help")
    String handle(
            @PathVariable String id,
            @RequestParam UUID fact,
            @RequestParam String situation,
            @RequestParam String way,
            Subject subject) {
        var rehearsal = phones.get(id, Part.HELPER, subject).rehearsal().id();
        practice.act(new ActRequest(
                subject.commune(), rehearsal, fact, Part.HELPER, new Action.Handle(situation, way), subject.id()));
        return "redirect:/practice/" + rehearsal + "/help";
    }
}
