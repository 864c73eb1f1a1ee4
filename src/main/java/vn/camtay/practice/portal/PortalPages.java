package vn.camtay.practice.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.guide.Guide;
import vn.camtay.guide.Kind;
import vn.camtay.practice.ActRequest;
import vn.camtay.practice.Practice;
import vn.camtay.practice.RehearsalId;
import vn.camtay.practice.Running;
import vn.camtay.practice.Seats;
import vn.camtay.practice.play.Part;
import vn.camtay.practice.play.Stage;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// The resident's phone: the portal, and beside it the e-ID app, the inbox and the drawer as tabs of one screen.
@Controller
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD, Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
class PortalPages {
    private static final int RESULTS = 6;

    private final Practice practice;
    private final Seats seats;
    private final Guide guide;
    private final Ids ids;
    private final Time time;

    PortalPages(Practice practice, Seats seats, Guide guide, Ids ids, Time time) {
        this.practice = practice;
        this.seats = seats;
        this.guide = guide;
        this.ids = ids;
        this.time = time;
    }

    @GetMapping("/practice/{id}")
    ModelAndView portal(@PathVariable String id, @RequestParam(defaultValue = "") String q, Subject subject) {
        var screen = screen(get(id, subject));
        return screen.state().stage() == Stage.FIND && !q.isBlank()
                ? show("Portal", screen.with(q, search(screen, q, subject)))
                : show("Portal", screen);
    }

    @GetMapping("/practice/{id}/app")
    ModelAndView app(@PathVariable String id, Subject subject) {
        return show("App", screen(get(id, subject)));
    }

    @GetMapping("/practice/{id}/inbox")
    ModelAndView inbox(@PathVariable String id, Subject subject) {
        return show("Inbox", screen(get(id, subject)));
    }

    @GetMapping("/practice/{id}/drawer")
    ModelAndView drawer(@PathVariable String id, Subject subject) {
        return show("Drawer", screen(get(id, subject)));
    }

    /// Plays what was pressed and sends the phone back to the tab it came from, so that reload and back do no harm.
    @PostMapping("/practice/{id}")
    ModelAndView press(@PathVariable String id, @RequestParam MultiValueMap<String, String> form, Subject subject) {
        var running = get(id, subject);
        return switch (new PortalForm(running, form).read()) {
            case Reading.Ready(var action) -> {
                practice.act(new ActRequest(
                        subject.commune(), running.rehearsal().id(), fact(form), Part.RESIDENT, action, subject.id()));
                yield new ModelAndView("redirect:/practice/" + id + tab(form));
            }
            case Reading.Incomplete incomplete -> {
                var again = show("Portal", screen(running).with(incomplete));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Reading.Unreadable() -> new ModelAndView("redirect:/practice/" + id);
        };
    }

    private Running get(String id, Subject subject) {
        var rehearsal = RehearsalId.read(id).orElseThrow(() -> new NotFound("rehearsal"));
        var running = practice.get(subject.commune(), rehearsal);
        if (!running.rehearsal().owner().equals(subject.id())
                && !seats.has(subject.commune(), rehearsal, Part.RESIDENT, subject.id())) {
            throw new NotFound("rehearsal");
        }
        return running;
    }

    private Screen screen(Running running) {
        return Screen.of(running, time.now(), ids.next().toString());
    }

    private static ModelAndView show(String template, Screen screen) {
        return new ModelAndView("practice/portal/" + template).addObject("screen", screen);
    }

    /// What the guide finds, with the right one and those beside it always among them: a search that finds nothing
    /// teaches nothing.
    private List<Screen.Found> search(Screen screen, String typed, Subject subject) {
        var pack = screen.pack();
        var found = guide.search(subject.commune(), typed, RESULTS).stream()
                .filter(article -> article.kind() == Kind.PROCEDURE)
                .map(article -> article.id().value())
                .toList();
        var known = Stream.concat(Stream.of(pack.procedure()), pack.lookalikes().stream()).toList();
        var codes = found.stream().anyMatch(known::contains)
                ? Stream.concat(found.stream(), known.stream()).distinct().toList()
                : found;
        return codes.stream()
                .flatMap(code -> guide.findProcedure(subject.commune(), code).stream()
                        .map(article -> new Screen.Found(code, article.title())))
                .toList();
    }

    private UUID fact(MultiValueMap<String, String> form) {
        var sent = form.getFirst("fact");
        try {
            return sent == null ? ids.next() : UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return ids.next();
        }
    }

    private static String tab(MultiValueMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("tab"))
                .filter(tab -> Arrays.asList("app", "inbox", "drawer").contains(tab))
                .map(tab -> "/" + tab)
                .orElse("");
    }
}
