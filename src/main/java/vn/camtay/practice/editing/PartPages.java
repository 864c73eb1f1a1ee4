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
import vn.camtay.practice.editing.WriteOutcome.Unchanged;
import vn.camtay.practice.editing.WriteOutcome.Unfit;
import vn.camtay.practice.editing.WriteOutcome.Written;
import vn.camtay.practice.pack.Pack;
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
        var pack = packs.get(subject.commune(), id);
        var one = Part.of(part);
        var place = number(at);
        var answers = Answers.of(one, new PackContent(pack).get(one, place));
        return show(pack, one, place, answers, Optional.empty(), model);
    }

    /// With `look` the form comes back with the papers of the persona that was chosen, and nothing is written.
    @PostMapping(PAGE + "{id}/{part}/{at}")
    String write(
            @PathVariable String id,
            @PathVariable String part,
            @PathVariable String at,
            @RequestParam MultiValueMap<String, String> form,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var pack = packs.get(subject.commune(), id);
        var one = Part.of(part);
        var place = number(at);
        var answers = new Answers(form);
        if (form.containsKey("look")) {
            return show(pack, one, place, answers, Optional.empty(), model);
        }
        var content = new PackContent(pack);
        content.put(one, place, answers);
        var seen = Optional.ofNullable(form.getFirst("seen"));
        return after(pack, one, place, answers, write(content.text(), seen, subject), model, response);
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
        var pack = packs.get(subject.commune(), id);
        var one = Part.of(part);
        var place = number(at);
        var answers = Answers.of(one, new PackContent(pack).get(one, place));
        var content = new PackContent(pack);
        content.remove(one, place);
        return after(pack, one, place, answers, write(content.text(), Optional.of(seen), subject), model, response);
    }

    private static int number(String at) {
        if (!at.matches("\\d{1,3}")) {
            throw new NotFound("part of a pack");
        }
        return Integer.parseInt(at);
    }

    private WriteOutcome write(ContentText text, Optional<String> seen, Subject subject) {
        return writer.write(new WritePack(subject.commune(), text, seen, subject.id()));
    }

    private String after(
            Pack pack,
            Part part,
            int at,
            Answers answers,
            WriteOutcome outcome,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Written(var written) -> "redirect:" + PAGE + written.id();
            case Unchanged _ -> "redirect:" + PAGE + pack.id();
            case Unfit _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(pack, part, at, answers, Optional.of(outcome), model);
            }
            case ChangedMeanwhile(var now) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield show(
                        now,
                        part,
                        Math.min(at, new PackContent(now).count(part)),
                        answers,
                        Optional.of(outcome),
                        model);
            }
        };
    }

    private String show(Pack pack, Part part, int at, Answers answers, Optional<WriteOutcome> outcome, Model model) {
        var count = new PackContent(pack).count(part);
        if (at > count || (part.key().isEmpty() && at > 0)) {
            throw new NotFound("part of a pack");
        }
        model.addAttribute(
                "view",
                new PartView(
                        pack, part, at, !part.key().isEmpty() && at == count, answers, choices, pack.hash(), outcome));
        return "practice/editing/Edit";
    }
}
