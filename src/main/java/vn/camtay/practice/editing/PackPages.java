package vn.camtay.practice.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.page.Download;
import vn.camtay.practice.editing.WriteOutcome.ChangedMeanwhile;
import vn.camtay.practice.editing.WriteOutcome.Drafted;
import vn.camtay.practice.editing.WriteOutcome.Unchanged;
import vn.camtay.practice.editing.WriteOutcome.Unfit;
import vn.camtay.practice.editing.WriteOutcome.Written;
import vn.camtay.practice.pack.PackWriting;
import vn.camtay.practice.pack.Packs;

/// The packs of a commune: all of them, one of them with its scenarios tried, and its file to keep.
@Controller
@AllowedTo({Role.SERVICE_CENTRE, Role.ORGANISER})
class PackPages {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final Packs ours;
    private final CommunePacks packs;
    private final PackVersions versions;
    private final PackWriter writer;

    PackPages(Packs ours, CommunePacks packs, PackVersions versions, PackWriter writer) {
        this.ours = ours;
        this.packs = packs;
        this.versions = versions;
        this.writer = writer;
    }

    @GetMapping("/practice/packs")
    String list(Subject subject, Model model) {
        model.addAttribute("packs", packs.list(subject.commune()));
        model.addAttribute("ours", ours);
        model.addAttribute("writes", mayWrite(subject));
        model.addAttribute("full", subject.isFull());
        return "practice/editing/Packs";
    }

    @GetMapping("/practice/packs/{id}")
    String show(@PathVariable String id, Subject subject, Model model) {
        return show(id, Optional.empty(), subject, model);
    }

    @PostMapping("/practice/packs/{id}/draft/publish")
    @AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
    String publish(@PathVariable String id, Subject subject, Model model, HttpServletResponse response) {
        var outcome = writer.publish(subject.commune(), subject.id(), id);
        return switch (outcome) {
            case Written _, Unchanged _, Drafted _ -> "redirect:/practice/packs/" + id;
            case Unfit _, ChangedMeanwhile _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield show(id, Optional.of(outcome), subject, model);
            }
        };
    }

    @PostMapping("/practice/packs/{id}/draft/drop")
    @AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
    String drop(@PathVariable String id, Subject subject) {
        writer.dropDraft(subject.commune(), subject.id(), id);
        return "redirect:/practice/packs";
    }

    /// Its editor sees their draft, everybody else what is rehearsed.
    private String show(String id, Optional<WriteOutcome> outcome, Subject subject, Model model) {
        var pack = mayWrite(subject)
                ? packs.base(subject.commune(), subject.id(), id).pack()
                : packs.get(subject.commune(), id);
        model.addAttribute(
                "view",
                PackView.of(ours, pack, versions.list(subject.commune(), id).size()));
        model.addAttribute("writes", mayWrite(subject));
        model.addAttribute("outcome", outcome);
        return "practice/editing/Show";
    }

    @GetMapping("/practice/packs/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id, Subject subject) {
        var pack = packs.get(subject.commune(), id);
        var text = PackWriting.write(pack).text();
        return Download.of(
                "%s-%d.yaml".formatted(pack.id(), pack.version()), YAML, text.getBytes(StandardCharsets.UTF_8));
    }

    static boolean mayWrite(Subject subject) {
        return subject.has(Role.SERVICE_CENTRE) && subject.isFull();
    }
}
