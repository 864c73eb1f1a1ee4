package vn.camtay.studio.workshop.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.Groups;
import vn.camtay.studio.ai.Drafting;
import vn.camtay.studio.workshop.Blanks;
import vn.camtay.studio.workshop.Goal;
import vn.camtay.studio.workshop.PromptForm;
import vn.camtay.studio.workshop.ScoreView;
import vn.camtay.studio.workshop.Seen;

/// The workshop's front page with the library, and one prompt of it.
@Controller
@AllowedToWrite
class LibraryPages {
    private final PromptLibrary library;
    private final Readers readers;
    private final Groups groups;
    private final Drafting drafting;
    private final Ids ids;

    LibraryPages(PromptLibrary library, Readers readers, Groups groups, Drafting drafting, Ids ids) {
        this.library = library;
        this.readers = readers;
        this.groups = groups;
        this.drafting = drafting;
        this.ids = ids;
    }

    @GetMapping("/studio/prompts")
    @Transactional(readOnly = true) // one connection for all that the page asks
    public ModelAndView home(Subject subject) {
        var reader = readers.of(subject);
        return new ModelAndView("studio/workshop/library/Home")
                .addObject("prompts", library.list(reader))
                .addObject("reader", subject.id())
                .addObject("goals", Goal.all());
    }

    /// A prompt to be kept gets its name.
    @PostMapping("/studio/prompts/name")
    ModelAndView name(LibraryForm form, Subject subject) {
        return edit(form, subject, Optional.empty());
    }

    @GetMapping("/studio/prompts/{id}/edit")
    ModelAndView change(@PathVariable String id, Subject subject) {
        var prompt = own(id, subject);
        var form = new LibraryForm(
                null,
                prompt.id().toString(),
                prompt.goal(),
                prompt.title(),
                prompt.text(),
                prompt.sharing().name());
        return edit(form, subject, Optional.empty());
    }

    private ModelAndView edit(LibraryForm form, Subject subject, Optional<KeepOutcome> refused) {
        return new ModelAndView("studio/workshop/library/Edit")
                .addObject("form", form)
                .addObject("fact", ids.next().toString())
                .addObject("refused", refused)
                .addObject("inGroup", readers.of(subject).group().isPresent())
                .addObject("seen", Seen.of(form.typed()));
    }

    @PostMapping("/studio/prompts")
    ModelAndView keep(LibraryForm form, Subject subject) {
        var reader = readers.of(subject);
        var request = new KeepPrompt(
                subject.commune(),
                form.id().orElse(ids.next()),
                form.baseId(),
                subject.id(),
                reader.group(),
                Goal.find(PromptForm.line(form.goal())).map(Goal::id).orElse(""),
                form.typedTitle(),
                form.typed(),
                form.sharingOr(Sharing.OWN));
        var outcome = library.keep(request);
        if (outcome instanceof KeepOutcome.Kept(var version)) {
            return new ModelAndView("redirect:/studio/prompts/" + version.prompt());
        }
        var page = edit(form, subject, Optional.of(outcome));
        page.setStatus(outcome instanceof KeepOutcome.Stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/studio/prompts/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String id, Subject subject) {
        return shown(id, subject, Optional.empty());
    }

    private ModelAndView shown(String id, Subject subject, Optional<KeepOutcome> refused) {
        var reader = readers.of(subject);
        var versions = library.versions(reader, uuid(id));
        if (versions.isEmpty()) {
            throw new NotFound("prompt");
        }
        var prompt = versions.getLast();
        return new ModelAndView("studio/workshop/library/Show")
                .addObject("prompt", prompt)
                .addObject("versions", versions)
                .addObject("owns", prompt.isOf(subject.id()))
                .addObject("owner", groups.nameOf(subject, prompt.owner()))
                .addObject("inGroup", reader.group().isPresent())
                .addObject("blanks", Blanks.of(prompt.text()))
                .addObject("seen", Seen.of(prompt.text()))
                .addObject("refused", refused)
                .addObject("fact", ids.next().toString());
    }

    /// Shares it, takes it back, or throws it away: a version of its own.
    @PostMapping("/studio/prompts/{id}/share")
    ModelAndView share(@PathVariable String id, LibraryForm form, Subject subject) {
        var prompt = own(id, subject);
        var outcome = library.keep(new KeepPrompt(
                subject.commune(),
                form.id().orElse(ids.next()),
                Optional.of(prompt.id()),
                subject.id(),
                readers.of(subject).group(),
                prompt.goal(),
                prompt.title(),
                prompt.text(),
                form.sharingOr(prompt.sharing())));
        if (outcome instanceof KeepOutcome.Kept(var version)) {
            return new ModelAndView(
                    version.sharing() == Sharing.GONE
                            ? "redirect:/studio/prompts"
                            : "redirect:/studio/prompts/" + version.prompt());
        }
        var page = shown(id, subject, Optional.of(outcome));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /// The prompt with its blanks filled, ready to be scored, sent or kept.
    @PostMapping("/studio/prompts/{id}/fill")
    ModelAndView fill(
            @PathVariable String id,
            @RequestParam(name = "value", required = false) List<String> values,
            Subject subject) {
        var prompt = library.find(readers.of(subject), uuid(id)).orElseThrow(() -> new NotFound("prompt"));
        var text = Blanks.fill(prompt.text(), byName(Blanks.of(prompt.text()), values));
        var view = new ScoreView(Optional.of(Seen.of(text)), text, Goal.find(prompt.goal()), "", false);
        return new ModelAndView("studio/workshop/Score")
                .addObject("view", view)
                .addObject("kind", drafting.kind(subject.commune()));
    }

    private static Map<String, String> byName(List<String> names, List<String> values) {
        var filled = new LinkedHashMap<String, String>();
        if (values != null) {
            IntStream.range(0, Math.min(names.size(), values.size()))
                    .forEach(i -> filled.put(names.get(i), PromptForm.line(values.get(i))));
        }
        return filled;
    }

    private KeptPrompt own(String id, Subject subject) {
        return library.find(readers.of(subject), uuid(id))
                .filter(prompt -> prompt.isOf(subject.id()))
                .orElseThrow(() -> new NotFound("prompt"));
    }

    private static UUID uuid(String id) {
        return PromptForm.id(id).orElseThrow(() -> new NotFound("prompt"));
    }
}
