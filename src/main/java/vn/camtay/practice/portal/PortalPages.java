package vn.camtay.practice.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.guide.Guide;
import vn.camtay.guide.Kind;
import vn.camtay.page.HallAddress;
import vn.camtay.practice.ActRequest;
import vn.camtay.practice.AllowedToRehearse;
import vn.camtay.practice.Practice;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.Packs;
import vn.camtay.practice.play.Part;
import vn.camtay.practice.play.Stage;
import vn.camtay.practice.recording.Listening;
import vn.camtay.practice.recording.Spot;
import vn.camtay.practice.recording.Voices;
import vn.camtay.practice.signing.Certificates;
import vn.camtay.practice.signing.TrainingCertificate;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// The resident's phone: the portal, and beside it the e-ID app, the inbox and the drawer as tabs of one screen.
@Controller
@AllowedToRehearse
class PortalPages {
    private static final int RESULTS = 6;
    private static final Set<String> TABS = Set.of("app", "inbox", "drawer");

    private final Phones phones;
    private final Practice practice;
    private final Packs packs;
    private final Guide guide;
    private final Certificates certificates;
    private final Voices voices;
    private final Ids ids;

    PortalPages(
            Phones phones,
            Practice practice,
            Packs packs,
            Guide guide,
            Certificates certificates,
            Voices voices,
            Ids ids) {
        this.phones = phones;
        this.practice = practice;
        this.packs = packs;
        this.guide = guide;
        this.certificates = certificates;
        this.voices = voices;
        this.ids = ids;
    }

    @GetMapping("/practice/{id}")
    ModelAndView portal(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request,
            Subject subject) {
        var screen = phones.screen(id, subject);
        var searched = screen.state().stage() == Stage.FIND && !q.isBlank();
        return portal(searched ? screen.with(q, search(screen.pack(), q, subject)) : screen, request, subject);
    }

    private ModelAndView portal(Screen screen, HttpServletRequest request, Subject subject) {
        return show("Portal", screen)
                .addObject("address", request.getScheme() + "://" + HallAddress.of(request))
                .addObject(
                        "listening",
                        Spot.ofLine(screen.guidance().guideKey())
                                .filter(_ -> screen.guidance().showsLine())
                                .map(spot -> voices.of(spot, subject, request))
                                .orElse(Listening.NOTHING));
    }

    @GetMapping("/practice/{id}/app")
    ModelAndView app(@PathVariable String id, Subject subject) {
        var screen = phones.screen(id, subject);
        return show("App", screen).addObject("certificate", findCertificate(screen));
    }

    private Optional<TrainingCertificate> findCertificate(Screen screen) {
        var generation = screen.state().eId().certificate();
        var persona = screen.persona();
        return generation == 0
                ? Optional.empty()
                : Optional.of(certificates.issue(
                        persona.id().value(),
                        persona.name(),
                        generation,
                        screen.running().rehearsal().at()));
    }

    @GetMapping("/practice/{id}/inbox")
    ModelAndView inbox(@PathVariable String id, Subject subject) {
        return show("Inbox", phones.screen(id, subject));
    }

    @GetMapping("/practice/{id}/drawer")
    ModelAndView drawer(@PathVariable String id, Subject subject) {
        var screen = phones.screen(id, subject);
        return show("Drawer", screen).addObject("told", packs.told(screen.script()));
    }

    /// Plays what was pressed and sends the phone back to the tab it came from, so that reload and back do no harm.
    @PostMapping("/practice/{id}")
    ModelAndView press(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Subject subject) {
        var running = phones.get(id, subject);
        return switch (new PortalForm(running, form).read()) {
            case Reading.Ready(var action) -> {
                var rehearsal = running.rehearsal().id();
                practice.act(
                        new ActRequest(subject.commune(), rehearsal, fact(form), Part.RESIDENT, action, subject.id()));
                yield new ModelAndView("redirect:/practice/" + rehearsal + tab(form));
            }
            case Reading.Incomplete incomplete -> {
                var again = portal(phones.screen(id, subject).with(incomplete), request, subject);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Reading.Unreadable() ->
                new ModelAndView("redirect:/practice/" + running.rehearsal().id());
        };
    }

    /// Live validation of one field: looked at, answered, forgotten.
    @PostMapping("/practice/{id}/field/{field}")
    ModelAndView check(
            @PathVariable String id,
            @PathVariable String field,
            @RequestParam MultiValueMap<String, String> form,
            Subject subject) {
        var script = phones.get(id, subject).script();
        var asked = script.pack().fields().stream()
                .filter(one -> one.id().equals(field))
                .findFirst()
                .orElseThrow(() -> new NotFound("field"));
        var typed = Optional.ofNullable(form.getFirst("f." + field)).orElse("");
        return new ModelAndView("practice/portal/FieldHint")
                .addObject("field", asked)
                .addObject("fault", Typed.of(script, asked, typed).findFault());
    }

    private static ModelAndView show(String template, Screen screen) {
        return new ModelAndView("practice/portal/" + template).addObject("screen", screen);
    }

    /// What the guide finds; once it finds the right one, those that a neighbour takes it for stand beside it.
    private List<Screen.Found> search(Pack pack, String typed, Subject subject) {
        var found = guide.search(subject.commune(), typed, RESULTS).stream()
                .filter(article -> article.kind() == Kind.PROCEDURE)
                .map(article -> article.id().value())
                .toList();
        var beside = found.contains(pack.procedure()) ? pack.lookalikes() : List.<String>of();
        return Stream.concat(found.stream().limit(RESULTS - beside.size()), beside.stream())
                .distinct()
                .flatMap(code -> guide.findProcedure(subject.commune(), code).stream()
                        .map(article -> new Screen.Found(code, article.title())))
                .toList();
    }

    private UUID fact(MultiValueMap<String, String> form) {
        try {
            return Optional.ofNullable(form.getFirst("fact"))
                    .map(UUID::fromString)
                    .orElseGet(ids::next);
        } catch (IllegalArgumentException e) {
            return ids.next();
        }
    }

    private static String tab(MultiValueMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("tab"))
                .filter(TABS::contains)
                .map(tab -> "/" + tab)
                .orElse("");
    }
}
