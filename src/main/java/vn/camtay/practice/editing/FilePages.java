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
        var outcome = write(text, Optional.empty(), subject);
        return after(outcome, FileView.bringing(Optional.of(outcome), false), model, response);
    }

    @GetMapping(PAGE + "{id}/text")
    String ask(@PathVariable String id, Subject subject, Model model) {
        var pack = packs.get(subject.commune(), id);
        return show(FileView.editing(pack, PackWriting.write(pack).text(), pack.hash(), Optional.empty()), model);
    }

    @PostMapping(PAGE + "{id}/text")
    String write(
            @PathVariable String id,
            @RequestParam String text,
            @RequestParam String seen,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var pack = packs.get(subject.commune(), id);
        var outcome = write(text, Optional.of(seen), subject);
        return after(outcome, FileView.editing(pack, text, pack.hash(), Optional.of(outcome)), model, response);
    }

    private WriteOutcome write(String text, Optional<String> seen, Subject subject) {
        return writer.write(new WritePack(subject.commune(), ContentText.of("pack.yaml", text), seen, subject.id()));
    }

    private static String after(WriteOutcome outcome, FileView view, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case Written(var pack) -> "redirect:" + PAGE + pack.id();
            case Unchanged(var pack) -> "redirect:" + PAGE + pack.id();
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
