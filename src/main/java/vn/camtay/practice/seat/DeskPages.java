package vn.camtay.practice.seat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.Subject;
import vn.camtay.practice.ActRequest;
import vn.camtay.practice.AllowedToRehearse;
import vn.camtay.practice.Practice;
import vn.camtay.practice.Running;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.picture.PaperPictures;
import vn.camtay.practice.drawer.picture.PaperPictures.Size;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.play.Mistaken;
import vn.camtay.practice.play.Part;
import vn.camtay.practice.play.Reason;
import vn.camtay.practice.play.State;
import vn.camtay.practice.portal.Phones;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;

/// The clerk's desk: what was handed in beside what the papers say, and the decisions the law knows.
@Controller
@AllowedToRehearse
class DeskPages {
    private final Phones phones;
    private final Practice practice;
    private final PaperPictures pictures;
    private final Ids ids;
    private final Time time;

    DeskPages(Phones phones, Practice practice, PaperPictures pictures, Ids ids, Time time) {
        this.phones = phones;
        this.practice = practice;
        this.pictures = pictures;
        this.ids = ids;
        this.time = time;
    }

    record View(Running running, State state, String fact, PaperPictures pictures) {
        /// Kinds of reasons that a component can give, in the order of the list on the desk.
        static final List<Reason.Kind> OF_PAPERS = List.of(
                Reason.Kind.PAPER_MISSING,
                Reason.Kind.PAPER_UNREADABLE,
                Reason.Kind.PAPER_CUT_OFF,
                Reason.Kind.PAPER_WRONG_SIDE,
                Reason.Kind.PAPER_EXPIRED,
                Reason.Kind.PAPER_OF_ANOTHER,
                Reason.Kind.PAPER_OF_ANOTHER_KIND);

        String path() {
            return "/practice/" + running.rehearsal().id() + "/desk";
        }

        /// As it was handed in: a field that differs reads with a slip of the usual kind.
        String handedIn(Pack.Field field) {
            return state.dossier()
                            .differing()
                            .filter(ids -> ids.contains(field.id()))
                            .isPresent()
                    ? Mistaken.of(running.script(), field)
                    : running.script().answer(field);
        }

        List<Paper> attached(String component) {
            return Optional.ofNullable(state.dossier().attached().get(component)).stream()
                    .flatMap(one -> one.papers().stream())
                    .flatMap(paper -> running.script().findPaper(paper).stream())
                    .toList();
        }

        String small(Paper paper) {
            return pictures.address(running.script().persona(), paper, Size.SMALL);
        }

        String large(Paper paper) {
            return pictures.address(running.script().persona(), paper, Size.LARGE);
        }

        List<Paper> allAttached() {
            return state.dossier().attached().keySet().stream()
                    .flatMap(component -> attached(component).stream())
                    .toList();
        }
    }

    @GetMapping("/practice/{id}/desk")
    String desk(@PathVariable String id, Subject subject, Model model) {
        var running = phones.get(id, Part.CLERK, subject);
        model.addAttribute(
                "view",
                new View(running, running.stateAt(time.now()), ids.next().toString(), pictures));
        return "practice/seat/Desk";
    }

    @PostMapping("/practice/{id}/desk")
    String decide(
            @PathVariable String id,
            @RequestParam UUID fact,
            @RequestParam MultiValueMap<String, String> form,
            Subject subject) {
        var rehearsal = phones.get(id, Part.CLERK, subject).rehearsal().id();
        new DeskForm(form)
                .read()
                .ifPresent(action -> practice.act(
                        new ActRequest(subject.commune(), rehearsal, fact, Part.CLERK, action, subject.id())));
        return "redirect:/practice/" + rehearsal + "/desk";
    }
}
