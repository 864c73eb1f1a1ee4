package vn.camtay.drill.live;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.drill.Shelf;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.look.Drawn;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;

/// A phone in the hall: waits, answers within the seconds there are, then sees the signs. Every two seconds it asks
/// whether something changed; nothing new is answered from memory without a page.
@Controller
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD})
class LivePages {
    private final Live live;
    private final Shelf shelf;
    private final Programmes programmes;
    private final Roster roster;
    private final Ids ids;
    private final Time time;

    LivePages(Live live, Shelf shelf, Programmes programmes, Roster roster, Ids ids, Time time) {
        this.live = live;
        this.shelf = shelf;
        this.programmes = programmes;
        this.roster = roster;
        this.ids = ids;
        this.time = time;
    }

    /// @param seen what is on, so that the phone is told only of changes
    /// @param left seconds left, 0 when it is over
    /// @param own what this person pressed
    /// @param late whether the press came too late
    record View(
            String cluster,
            String seen,
            Optional<Round> round,
            Optional<Drawn> drawn,
            int left,
            Optional<Choice> own,
            boolean late,
            String fact) {}

    @GetMapping("/drill/live")
    ModelAndView live(
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String late,
            Subject subject) {
        var hall = readCluster(cluster).or(() -> findCluster(subject));
        var round = hall.flatMap(one -> live.findOn(subject.commune(), one));
        var now = seen(round);
        if (now.equals(seen)) {
            var nothing = new ModelAndView();
            nothing.setStatus(HttpStatus.NO_CONTENT);
            nothing.setView((_, _, response) -> response.setStatus(HttpStatus.NO_CONTENT.value()));
            return nothing;
        }
        var text = hall.map(ClusterId::toString).orElse("");
        return new ModelAndView("drill/live/Phone").addObject("view", view(text, now, round, subject, late));
    }

    private View view(String cluster, String seen, Optional<Round> round, Subject subject, String late) {
        var left = round.map(one -> one.secondsLeft(time.now())).orElse(0);
        var own = round.flatMap(one -> live.findOwn(one, subject.id()));
        return new View(
                cluster,
                seen,
                round,
                round.flatMap(one -> shelf.find(one.commune(), one.item())).map(item -> drawn(item, left)),
                left,
                own,
                !late.isEmpty() && own.isEmpty(),
                ids.next().toString());
    }

    private static Drawn drawn(Item item, int left) {
        return left > 0 ? Drawn.shown(item) : Drawn.told(item, java.util.Set.of());
    }

    private String seen(Optional<Round> round) {
        return round.map(one -> one.id() + (one.isOpen(time.now()) ? "-open" : "-over"))
                .orElse("none");
    }

    private Optional<ClusterId> findCluster(Subject subject) {
        return programmes
                .findCurrent(subject.commune())
                .flatMap(programme -> roster.find(subject.commune(), programme.id(), new PersonId(subject.id()))
                        .flatMap(person -> programme.clusterOf(person.hamlet())))
                .map(cluster -> cluster.id());
    }

    private static Optional<ClusterId> readCluster(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ClusterId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/drill/live/{round}")
    String press(
            @PathVariable String round,
            @RequestParam UUID fact,
            @RequestParam String choice,
            @RequestParam(defaultValue = "") String cluster,
            Subject subject) {
        var asked = readCluster(cluster)
                .flatMap(one -> live.findOn(subject.commune(), one))
                .filter(one -> one.id().toString().equals(round));
        var pressed = Choice.read(choice);
        if (asked.isEmpty() || pressed.isEmpty()) {
            return "redirect:/drill/live";
        }
        return switch (live.press(asked.get(), fact, subject.id(), pressed.get())) {
            case PressOutcome.Pressed() ->
                "redirect:/drill/live?cluster=" + asked.get().cluster();
            case PressOutcome.TooLate() ->
                "redirect:/drill/live?late=yes&cluster=" + asked.get().cluster();
        };
    }
}
