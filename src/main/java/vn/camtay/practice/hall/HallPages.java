package vn.camtay.practice.hall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.practice.ActRequest;
import vn.camtay.practice.Practice;
import vn.camtay.practice.RehearsalId;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.Part;
import vn.camtay.practice.play.Step;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// The trainer's screen: live places of a hall, and orders to one, a hamlet or all.
@Controller
@AllowedTo({Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
class HallPages {
    private final Halls halls;
    private final Practice practice;
    private final Ids ids;
    private final Time time;

    HallPages(Halls halls, Practice practice, Ids ids, Time time) {
        this.halls = halls;
        this.practice = practice;
        this.ids = ids;
        this.time = time;
    }

    @GetMapping("/practice/hall")
    String hall(@RequestParam(defaultValue = "") String cluster, Subject subject, Model model) {
        model.addAttribute("hall", halls.get(subject.commune(), cluster));
        model.addAttribute("full", subject.isFull());
        return "practice/hall/Hall";
    }

    /// One person: what they see, and what the trainer may do for them.
    @GetMapping("/practice/hall/{id}")
    String one(@PathVariable String id, Subject subject, Model model) {
        var rehearsal = RehearsalId.read(id).orElseThrow(() -> new NotFound("rehearsal"));
        var running = practice.get(subject.commune(), rehearsal);
        model.addAttribute("place", findPlace(subject, rehearsal));
        model.addAttribute("running", running);
        model.addAttribute("state", running.stateAt(time.now()));
        model.addAttribute("troubles", halls.get(subject.commune(), "").troubles());
        return "practice/hall/One";
    }

    /// Somebody's screen, large, for the whole hall: without their name and without any secret.
    @GetMapping("/practice/hall/{id}/screen")
    String screen(@PathVariable String id, Subject subject, Model model) {
        var rehearsal = RehearsalId.read(id).orElseThrow(() -> new NotFound("rehearsal"));
        var running = practice.get(subject.commune(), rehearsal);
        model.addAttribute("running", running);
        model.addAttribute("state", running.stateAt(time.now()));
        return "practice/hall/BigScreen";
    }

    private Optional<Place> findPlace(Subject subject, RehearsalId rehearsal) {
        var programme = halls.get(subject.commune(), "").programme();
        return programme.clusters().stream()
                .flatMap(cluster -> halls.get(subject.commune(), cluster.id().toString()).places().stream())
                .filter(place -> place.running().rehearsal().id().equals(rehearsal))
                .findFirst();
    }

    /// Sends an order. Each rehearsal takes it as an act of its own; one that is over is left alone.
    @PostMapping("/practice/hall")
    String order(
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam String to,
            @RequestParam("do") String what,
            @RequestParam(defaultValue = "") String trouble,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String back,
            Subject subject) {
        var audience = Audience.read(to);
        var action = action(what, trouble, step);
        if (audience.isPresent() && action.isPresent()) {
            places(subject, cluster, audience.get()).forEach(place -> act(place, action.get(), subject));
        }
        return RehearsalId.read(back)
                .map(id -> "redirect:/practice/hall/" + id)
                .orElse("redirect:/practice/hall?cluster=" + cluster);
    }

    /// One person is found in whichever cluster they are in.
    private List<Place> places(Subject subject, String cluster, Audience audience) {
        return switch (audience) {
            case Audience.One _ ->
                halls.get(subject.commune(), cluster).programme().clusters().stream()
                        .flatMap(one -> halls.get(subject.commune(), one.id().toString()).of(audience).stream())
                        .toList();
            case Audience.Everybody _, Audience.OfHamlet _ ->
                halls.get(subject.commune(), cluster).of(audience);
        };
    }

    private void act(Place place, Action action, Subject subject) {
        practice.act(new ActRequest(
                subject.commune(), place.running().rehearsal().id(), ids.next(), Part.TRAINER, action, subject.id()));
    }

    private static Optional<Action> action(String what, String trouble, String step) {
        return switch (what) {
            case "trouble" -> Optional.of(new Action.SendTrouble(trouble));
            case "pause" -> Optional.of(new Action.Pause());
            case "resume" -> Optional.of(new Action.Resume());
            case "reset" -> Optional.of(new Action.JumpTo(Step.PREPARE));
            case "jump" ->
                Arrays.stream(Step.values())
                        .filter(one -> one.name().equals(step))
                        .findFirst()
                        .map(Action.JumpTo::new);
            default -> Optional.empty();
        };
    }
}
