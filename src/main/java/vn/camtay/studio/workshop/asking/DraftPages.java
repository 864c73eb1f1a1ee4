package vn.camtay.studio.workshop.asking;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.camtay.access.Subject;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.Products;
import vn.camtay.studio.SaveOutcome;
import vn.camtay.studio.SaveVersion;
import vn.camtay.studio.ai.Drafting;
import vn.camtay.studio.desk.Editors;
import vn.camtay.studio.workshop.PromptForm;

/// A text as it is written, and what becomes of it. Without script the page is loaded anew, and waits a while by
/// itself.
@Controller
@AllowedToWrite
class DraftPages {
    private static final Duration WAITS = Duration.ofSeconds(15);

    private final Asking asking;
    private final Drafting drafting;
    private final Products products;
    private final Tellers tellers;
    private final DraftViews views;

    DraftPages(Asking asking, Drafting drafting, Products products, Tellers tellers, DraftViews views) {
        this.asking = asking;
        this.drafting = drafting;
        this.products = products;
        this.tellers = tellers;
        this.views = views;
    }

    @GetMapping("/studio/ai/drafts/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String wait, Subject subject)
            throws InterruptedException {
        var ask = id(id);
        var running = drafting.find(subject.commune(), ask, subject.id());
        if (!wait.isEmpty() && running.isPresent()) {
            running.get().awaitOver(WAITS);
        }
        return shown(subject, ask, false);
    }

    private ModelAndView shown(Subject subject, UUID ask, boolean stale) {
        return new ModelAndView("studio/workshop/asking/Draft")
                .addObject("view", views.get(subject, ask))
                .addObject("stale", stale)
                .addObject("practice", drafting.kind(subject.commune()));
    }

    /// Tells a page word by word. Too many listeners are sent away: their pages load anew.
    @GetMapping(path = "/studio/ai/drafts/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Subject subject) {
        var running = drafting.find(subject.commune(), id(id), subject.id());
        return running.flatMap(one -> tellers.tell(one, last))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NO_CONTENT).build());
    }

    @PostMapping("/studio/ai/drafts/{id}/stop")
    String stop(@PathVariable String id, Subject subject) throws InterruptedException {
        var running = drafting.find(subject.commune(), id(id), subject.id());
        if (running.isPresent()) {
            running.get().stop();
            running.get().awaitOver(WAITS);
        }
        return "redirect:/studio/ai/drafts/" + id(id);
    }

    /// Makes it a version of its product, upon the one its person saw.
    @PostMapping("/studio/ai/drafts/{id}/take")
    ModelAndView take(@PathVariable String id, TakeForm form, Subject subject) {
        var draft =
                drafting.findDraft(subject.commune(), id(id), subject.id()).orElseThrow(() -> new NotFound("draft"));
        var product = asking.product(subject, draft.about()).orElseThrow(() -> new NotFound("product"));
        if (draft.text().isBlank()) {
            throw new NotFound("draft");
        }
        var request = new SaveVersion(
                product.commune(),
                product.id(),
                draft.id(),
                PromptForm.id(form.base()),
                draft.text(),
                "",
                MadeWith.AI,
                subject.id());
        return switch (products.save(request)) {
            case SaveOutcome.Saved _ -> new ModelAndView("redirect:" + Editors.path(product));
            case SaveOutcome.Stale _ -> {
                var page = shown(subject, draft.id(), true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    record TakeForm(@Nullable String base) {}

    private static UUID id(String text) {
        return PromptForm.id(text).orElseThrow(() -> new NotFound("draft"));
    }
}
