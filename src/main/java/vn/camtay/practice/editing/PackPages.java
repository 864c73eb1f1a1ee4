package vn.camtay.practice.editing;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.page.Download;
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

    PackPages(Packs ours, CommunePacks packs, PackVersions versions) {
        this.ours = ours;
        this.packs = packs;
        this.versions = versions;
    }

    @GetMapping("/practice/packs")
    String list(Subject subject, Model model) {
        model.addAttribute("packs", packs.list(subject.commune()));
        model.addAttribute("ours", ours);
        model.addAttribute("writes", mayWrite(subject));
        return "practice/editing/Packs";
    }

    @GetMapping("/practice/packs/{id}")
    String show(@PathVariable String id, Subject subject, Model model) {
        var pack = packs.get(subject.commune(), id);
        model.addAttribute(
                "view",
                PackView.of(ours, pack, versions.list(subject.commune(), id).size()));
        model.addAttribute("writes", mayWrite(subject));
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
