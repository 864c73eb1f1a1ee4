package vn.camtay.studio.desk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.plan.Programmes;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Stored;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.BriefId;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Groups;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.KeptBrief.Wording;
import vn.camtay.studio.Products;
import vn.camtay.studio.WordOutcome;
import vn.camtay.studio.brief.ProductKind;

/// A brief: what is known, with where it comes from. Without facts nothing is written.
@Controller
@AllowedToWrite
class BriefPages {
    private final Groups groups;
    private final Briefs briefs;
    private final Products products;
    private final Programmes programmes;
    private final Ids ids;
    private final Time time;

    BriefPages(Groups groups, Briefs briefs, Products products, Programmes programmes, Ids ids, Time time) {
        this.groups = groups;
        this.briefs = briefs;
        this.products = products;
        this.programmes = programmes;
        this.ids = ids;
        this.time = time;
    }

    @GetMapping("/studio/groups/{hamlet}/briefs/new")
    ModelAndView begin(@PathVariable HamletId hamlet, Subject subject) {
        return beginning(groups.get(subject, hamlet), WordingForm.empty(ids.next()), Optional.empty());
    }

    @PostMapping("/studio/groups/{hamlet}/briefs")
    ModelAndView begun(@PathVariable HamletId hamlet, WordingForm form, Subject subject) {
        var group = groups.get(subject, hamlet);
        return form.read(ids.next())
                .map(wording -> to(briefs.begin(group.commune(), hamlet, wording, subject.id())))
                .orElseGet(() -> unfit(beginning(group, form, Optional.of("studio.brief.noTitle"))));
    }

    private static ModelAndView beginning(Hamlet group, WordingForm form, Optional<String> trouble) {
        return new ModelAndView("studio/desk/BriefWording")
                .addObject("group", group)
                .addObject("form", form)
                .addObject("trouble", trouble)
                .addObject("brief", Optional.empty())
                .addObject("latest", Optional.empty());
    }

    @GetMapping("/studio/briefs/{id}")
    ModelAndView show(@PathVariable String id, Subject subject) {
        return shown(get(id, subject), subject, FactForm.empty(), Optional.empty());
    }

    private ModelAndView shown(KeptBrief brief, Subject subject, FactForm form, Optional<String> trouble) {
        var group = groups.get(subject, brief.hamlet());
        return new ModelAndView("studio/desk/Brief")
                .addObject("group", group)
                .addObject("brief", brief)
                .addObject("form", form)
                .addObject("trouble", trouble)
                .addObject("plan", planFacts(brief, group))
                .addObject("kinds", ProductKind.all())
                .addObject("fact", ids.next().toString());
    }

    /// What the plan states that the brief does not yet.
    private Optional<PlanOffer> planFacts(KeptBrief brief, Hamlet group) {
        return programmes
                .findCurrent(brief.commune())
                .map(programme -> new PlanOffer(
                        programme.title(),
                        PlanFacts.of(programme, group).stream()
                                .filter(words -> brief.facts().stream()
                                        .noneMatch(fact -> fact.words().equals(words)))
                                .map(words -> new PlanOffer.Offered(ids.next(), words))
                                .toList()));
    }

    @GetMapping("/studio/briefs/{id}/wording")
    ModelAndView wording(@PathVariable String id, Subject subject) {
        var brief = get(id, subject);
        return rewording(
                brief, subject, WordingForm.of(brief.wording(), ids.next()), Optional.empty(), Optional.empty());
    }

    @PostMapping("/studio/briefs/{id}/wording")
    ModelAndView worded(@PathVariable String id, WordingForm form, Subject subject) {
        var brief = get(id, subject);
        var wording = form.read(ids.next());
        if (wording.isEmpty()) {
            return unfit(rewording(brief, subject, form, Optional.of("studio.brief.noTitle"), Optional.empty()));
        }
        var base = Sent.id(form.base()).orElse(brief.wording().id());
        return switch (briefs.word(brief, base, wording.get(), subject.id())) {
            case WordOutcome.Worded(var latest) -> to(latest);
            case WordOutcome.Stale(var latest) ->
                conflict(rewording(
                        brief, subject, form.upon(latest.id(), ids.next()), Optional.empty(), Optional.of(latest)));
        };
    }

    private ModelAndView rewording(
            KeptBrief brief, Subject subject, WordingForm form, Optional<String> trouble, Optional<Wording> latest) {
        return beginning(groups.get(subject, brief.hamlet()), form, trouble)
                .addObject("brief", Optional.of(brief))
                .addObject("latest", latest);
    }

    @PostMapping("/studio/briefs/{id}/facts")
    ModelAndView state(@PathVariable String id, FactForm form, Subject subject) {
        var brief = get(id, subject);
        var trouble = form.trouble();
        if (trouble.isPresent()) {
            return unfit(shown(brief, subject, form, trouble));
        }
        briefs.state(brief, form.read(ids.next(), Stored.asStored(time.now()), subject.id()));
        return to(brief);
    }

    @PostMapping("/studio/briefs/{id}/facts/{fact}/withdraw")
    ModelAndView withdraw(@PathVariable String id, @PathVariable UUID fact, Subject subject) {
        var brief = get(id, subject);
        if (brief.find(fact).isPresent()) {
            briefs.withdraw(brief, fact, subject.id());
        }
        return to(brief);
    }

    /// Begins a product, or goes on with it.
    @PostMapping("/studio/briefs/{id}/products")
    ModelAndView write(@PathVariable String id, @RequestParam String kind, Subject subject) {
        var brief = get(id, subject);
        var wanted = ProductKind.read(kind).orElseThrow(() -> new NotFound("kind"));
        return brief.facts().isEmpty()
                ? unfit(shown(brief, subject, FactForm.empty(), Optional.of("studio.fact.none")))
                : new ModelAndView("redirect:" + Editors.path(products.begin(brief, wanted, subject.id())));
    }

    private KeptBrief get(String id, Subject subject) {
        var brief = BriefId.read(id)
                .flatMap(one -> briefs.find(subject.commune(), one))
                .orElseThrow(() -> new NotFound("brief"));
        groups.get(subject, brief.hamlet());
        return brief;
    }

    private static ModelAndView to(KeptBrief brief) {
        return new ModelAndView("redirect:/studio/briefs/" + brief.id());
    }

    private static ModelAndView unfit(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView conflict(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
