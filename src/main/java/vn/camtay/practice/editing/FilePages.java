package vn.camtay.practice.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.editing.WriteOutcome.ChangedMeanwhile;
import vn.camtay.practice.editing.WriteOutcome.Drafted;
import vn.camtay.practice.editing.WriteOutcome.Unchanged;
import vn.camtay.practice.editing.WriteOutcome.Unfit;
import vn.camtay.practice.editing.WriteOutcome.Written;
import vn.camtay.practice.pack.PackWriting;

/// A pack as one text: brought in as a file, or edited as a whole by somebody who knows how it is written.
@Controller
@AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
class FilePages {
    private static final String PAGE = "/practice/packs/";
    /// In bytes; the longest of ours has a tenth of it.
    private static final int LONGEST = 128 * 1024;

    private final CommunePacks packs;
    private final PackWriter writer;

    FilePages(CommunePacks packs, PackWriter writer) {
        this.packs = packs;
        this.writer = writer;
    }

    @GetMapping("/practice/packs/import")
    String choose(Model model) {
        return show(FileView.bringing(Optional.empty(), false), model);
    }

    @PostMapping("/practice/packs/import")
    String bring(@RequestParam MultipartFile file, Subject subject, Model model, HttpServletResponse response)
            throws IOException {
        if (file.getSize() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(FileView.bringing(Optional.empty(), true), model);
        }
        var text = new String(file.getBytes(), StandardCharsets.UTF_8);
        var outcome = writer.write(request(text, Optional.empty(), subject));
        return after(outcome, FileView.bringing(Optional.of(outcome), false), model, response);
    }

    @GetMapping(PAGE + "{id}/text")
    String ask(@PathVariable String id, Subject subject, Model model) {
        var base = packs.base(subject.commune(), subject.id(), id);
        var text = PackWriting.write(base.pack()).text();
        return show(FileView.editing(base.pack(), text, base.seen(), Optional.empty()), model);
    }

    @PostMapping(PAGE + "{id}/text")
    String write(
            @PathVariable String id,
            @RequestParam String text,
            @RequestParam String seen,
            @RequestParam Optional<String> draft,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var base = packs.base(subject.commune(), subject.id(), id);
        var outcome = writer.write(base, request(text, Optional.of(seen), subject), draft.isPresent());
        return after(outcome, FileView.editing(base.pack(), text, base.seen(), Optional.of(outcome)), model, response);
    }

    private static WritePack request(String text, Optional<String> seen, Subject subject) {
        return new WritePack(subject.commune(), ContentText.of("pack.yaml", text), seen, subject.id());
    }

    private static String after(WriteOutcome outcome, FileView view, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case Written(var pack) -> "redirect:" + PAGE + pack.id();
            case Unchanged(var pack) -> "redirect:" + PAGE + pack.id();
            case Drafted(var pack) -> "redirect:" + PAGE + pack.id();
            case Unfit _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(view, model);
            }
            case ChangedMeanwhile _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield show(view, model);
            }
        };
    }

    private static String show(FileView view, Model model) {
        model.addAttribute("view", view);
        return "practice/editing/Text";
    }
}
