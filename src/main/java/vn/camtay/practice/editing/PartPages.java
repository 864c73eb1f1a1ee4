package vn.camtay.practice.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.editing.WriteOutcome.ChangedMeanwhile;
import vn.camtay.practice.editing.WriteOutcome.Drafted;
import vn.camtay.practice.editing.WriteOutcome.Unchanged;
import vn.camtay.practice.editing.WriteOutcome.Unfit;
import vn.camtay.practice.editing.WriteOutcome.Written;
import vn.camtay.practice.pack.Packs;
import vn.camtay.shared.NotFound;

/// One part of a pack in a form: a field, a component, a scenario. Saving adds a version of the whole pack.
@Controller
@AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
class PartPages {
    private static final String PAGE = "/practice/packs/";

    private final CommunePacks packs;
    private final PackWriter writer;
    private final Choices choices;

    PartPages(CommunePacks packs, PackWriter writer, Packs ours) {
        this.packs = packs;
        this.writer = writer;
        this.choices = new Choices(ours);
    }

    @GetMapping(PAGE + "{id}/{part}/{at}")
    String ask(
            @PathVariable String id, @PathVariable String part, @PathVariable String at, Subject subject, Model model) {
        var base = base(id, subject);
        var one = Part.of(part);
        var place = number(at);
        var answers = Answers.of(one, new PackContent(base.pack()).get(one, place));
        return show(base, one, place, answers, Optional.empty(), model);
    }

    /// With `look` the form comes back with the papers of the persona that was chosen, and nothing is written. With
    /// `draft` it is kept for its editor alone.
    @PostMapping(PAGE + "{id}/{part}/{at}")
    String write(
            @PathVariable String id,
            @PathVariable String part,
            @PathVariable String at,
            @RequestParam MultiValueMap<String, String> form,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var base = base(id, subject);
        var one = Part.of(part);
        var place = number(at);
        var answers = new Answers(form);
        if (form.containsKey("look")) {
            return show(base, one, place, answers, Optional.empty(), model);
        }
        var content = new PackContent(base.pack());
        content.put(one, place, answers);
        var seen = Optional.ofNullable(form.getFirst("seen")).orElse(base.seen());
        var outcome = write(base, content.text(), seen, form.containsKey("draft"), subject);
        return after(base, one, place, answers, outcome, model, response);
    }

    @PostMapping(PAGE + "{id}/{part}/{at}/remove")
    String remove(
            @PathVariable String id,
            @PathVariable String part,
            @PathVariable String at,
            @RequestParam String seen,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var base = base(id, subject);
        var one = Part.of(part);
        var place = number(at);
        var answers = Answers.of(one, new PackContent(base.pack()).get(one, place));
        var content = new PackContent(base.pack());
        content.remove(one, place);
        var outcome = write(base, content.text(), seen, base.pack().isDraft(), subject);
        return after(base, one, place, answers, outcome, model, response);
    }

    private CommunePacks.Base base(String id, Subject subject) {
        return packs.base(subject.commune(), subject.id(), id);
    }

    private static int number(String at) {
        if (!at.matches("\\d{1,3}")) {
            throw new NotFound("part of a pack");
        }
        return Integer.parseInt(at);
    }

    private WriteOutcome write(
            CommunePacks.Base base, ContentText text, String seen, boolean asDraft, Subject subject) {
        return writer.write(base, new WritePack(subject.commune(), text, Optional.of(seen), subject.id()), asDraft);
    }

    private String after(
            CommunePacks.Base base,
            Part part,
            int at,
            Answers answers,
            WriteOutcome outcome,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Written(var written) -> "redirect:" + PAGE + written.id();
            case Drafted(var draft) -> "redirect:" + PAGE + draft.id();
            case Unchanged _ -> "redirect:" + PAGE + base.pack().id();
            case Unfit _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(base, part, at, answers, Optional.of(outcome), model);
            }
            case ChangedMeanwhile(var now) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                var shown = base.pack().isDraft() ? base : new CommunePacks.Base(now, now.hash());
                yield show(
                        shown,
                        part,
                        Math.min(at, new PackContent(shown.pack()).count(part)),
                        answers,
                        Optional.of(outcome),
                        model);
            }
        };
    }

    private String show(
            CommunePacks.Base base, Part part, int at, Answers answers, Optional<WriteOutcome> outcome, Model model) {
        var count = new PackContent(base.pack()).count(part);
        if (at > count || (part.key().isEmpty() && at > 0)) {
            throw new NotFound("part of a pack");
        }
        model.addAttribute(
                "view",
                new PartView(
                        base.pack(),
                        part,
                        at,
                        !part.key().isEmpty() && at == count,
                        answers,
                        choices,
                        base.seen(),
                        outcome));
        return "practice/editing/Edit";
    }
}
