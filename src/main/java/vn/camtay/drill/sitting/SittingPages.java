package vn.camtay.drill.sitting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.drill.AnswerItem;
import vn.camtay.drill.AnswerOutcome;
import vn.camtay.drill.Drill;
import vn.camtay.drill.Sat;
import vn.camtay.drill.Shelf;
import vn.camtay.drill.SittingId;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.look.Drawn;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// One item a screen: judged, answered, told. A sheet tells nothing until it is over.
@Controller
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD, Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
class SittingPages {
    private final Drill drill;
    private final Shelf shelf;
    private final Ids ids;

    SittingPages(Drill drill, Shelf shelf, Ids ids) {
        this.drill = drill;
        this.shelf = shelf;
        this.ids = ids;
    }

    @GetMapping("/drill/sit/{id}")
    ModelAndView sit(@PathVariable String id, Subject subject) {
        var sat = get(id, subject);
        return sat.next()
                .map(item -> ask(sat, item))
                .orElseGet(() -> new ModelAndView("drill/sitting/Over")
                        .addObject("sat", sat)
                        .addObject("fact", ids.next().toString())
                        .addObject("sheets", OwnSheet.of(drill.listOf(subject.commune(), subject.id())))
                        .addObject("strengths", Strengths.of(drill.answersOf(subject.commune(), subject.id()))));
    }

    private ModelAndView ask(Sat sat, Item item) {
        var drawn = sat.sitting().kind().isTest() ? Drawn.shown(item) : Drawn.pointing(item, Set.of());
        return show(new Screen(sat, item, drawn, ids.next().toString(), Optional.empty(), false));
    }

    private static ModelAndView show(Screen screen) {
        return new ModelAndView("drill/sitting/Ask").addObject("screen", screen);
    }

    @PostMapping("/drill/sit/{id}")
    ModelAndView answer(@PathVariable String id, AnswerForm form, Subject subject) {
        var sat = get(id, subject);
        var asked = Optional.ofNullable(form.item())
                .flatMap(code -> shelf.find(subject.commune(), code))
                .filter(form::isFor);
        var judgement = form.readJudgement();
        var sureness = form.readSureness();
        if (asked.isPresent() && (judgement.isEmpty() || sureness.isEmpty()) && isNext(sat, asked.get())) {
            return askAgain(sat, asked.get(), form);
        }
        if (asked.isEmpty() || judgement.isEmpty() || sureness.isEmpty()) {
            return new ModelAndView("redirect:/drill/sit/" + sat.sitting().id());
        }
        return keep(sat, asked.get(), form, judgement.get(), sureness.get());
    }

    private ModelAndView keep(Sat sat, Item item, AnswerForm form, Judgement judgement, Sureness sureness) {
        var sitting = sat.sitting();
        var outcome = drill.answer(new AnswerItem(
                sitting.commune(),
                form.readFact().orElseGet(ids::next),
                sitting.id(),
                sitting.person(),
                item.code(),
                judgement,
                sureness,
                form.pointed(item)));
        var here = "redirect:/drill/sit/" + sitting.id();
        return new ModelAndView(
                switch (outcome) {
                    case AnswerOutcome.Answered(var answer) ->
                        sitting.kind().isTest() ? here : here + "/told/" + answer.id();
                    case AnswerOutcome.AlreadyAnswered(var first) ->
                        sitting.kind().isTest() ? here : here + "/told/" + first.id();
                    case AnswerOutcome.NotAsked() -> here;
                });
    }

    private static boolean isNext(Sat sat, Item item) {
        return sat.next().filter(next -> next.code().equals(item.code())).isPresent();
    }

    private ModelAndView askAgain(Sat sat, Item item, AnswerForm form) {
        var drawn = sat.sitting().kind().isTest() ? Drawn.shown(item) : Drawn.pointing(item, form.pointed(item));
        var fact = form.readFact().orElseGet(ids::next).toString();
        var again = show(new Screen(sat, item, drawn, fact, form.readJudgement(), true));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @GetMapping("/drill/sit/{id}/told/{answer}")
    ModelAndView told(@PathVariable String id, @PathVariable UUID answer, Subject subject) {
        var sat = get(id, subject);
        var found =
                sat.find(answer).filter(_ -> !sat.sitting().kind().isTest()).orElseThrow(() -> new NotFound("answer"));
        return shelf.find(subject.commune(), found.shown().item())
                .map(item -> new ModelAndView("drill/sitting/Told")
                        .addObject("told", new Told(sat, found, item, Drawn.told(item, found.pointed()))))
                .orElseGet(() ->
                        new ModelAndView("redirect:/drill/sit/" + sat.sitting().id()));
    }

    private Sat get(String id, Subject subject) {
        return drill.get(
                subject.commune(), SittingId.read(id).orElseThrow(() -> new NotFound("sitting")), subject.id());
    }
}
