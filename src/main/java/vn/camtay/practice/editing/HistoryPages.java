package vn.camtay.practice.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.access.SubjectNames;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.PackWriting;
import vn.camtay.practice.pack.Packs;
import vn.camtay.shared.NotFound;

/// The versions of a pack, what differs from one to the next, and taking an earlier one up again as the newest.
@Controller
class HistoryPages {
    private final Packs ours;
    private final CommunePacks packs;
    private final PackVersions versions;
    private final PackWriter writer;
    private final List<SubjectNames> names;

    HistoryPages(Packs ours, CommunePacks packs, PackVersions versions, PackWriter writer, List<SubjectNames> names) {
        this.ours = ours;
        this.packs = packs;
        this.versions = versions;
        this.writer = writer;
        this.names = List.copyOf(names);
    }

    @GetMapping("/practice/packs/{id}/history")
    @AllowedTo({Role.SERVICE_CENTRE, Role.ORGANISER})
    String history(@PathVariable String id, Subject subject, Model model) {
        var pack = packs.get(subject.commune(), id);
        model.addAttribute("pack", pack);
        model.addAttribute("steps", steps(subject, id));
        model.addAttribute("writes", PackPages.mayWrite(subject));
        return "practice/editing/History";
    }

    @PostMapping("/practice/packs/{id}/history/again")
    @AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
    String again(@PathVariable String id, @RequestParam String hash, Subject subject) {
        var pack = packs.find(subject.commune(), id, hash).orElseThrow(() -> new NotFound("version of a pack"));
        writer.write(new WritePack(subject.commune(), PackWriting.write(pack), Optional.empty(), subject.id()));
        return "redirect:/practice/packs/" + pack.id() + "/history";
    }

    /// The latest first, each with what differs from the one before; ours last.
    private List<Step> steps(Subject subject, String id) {
        var steps = new ArrayList<Step>();
        var before = ours.find(id);
        for (var version : versions.list(subject.commune(), id).reversed()) {
            var pack = packs.find(subject.commune(), id, version.hash());
            var older = before;
            steps.add(new Step(
                    pack,
                    version.version(),
                    Optional.of(version.at()),
                    by(subject, version),
                    older.flatMap(one -> pack.map(now -> Difference.between(one, now)))
                            .orElse(List.of())));
            before = pack.or(() -> older);
        }
        ours.find(id)
                .ifPresent(pack ->
                        steps.addFirst(new Step(Optional.of(pack), pack.version(), Optional.empty(), "", List.of())));
        return List.copyOf(steps.reversed());
    }

    private String by(Subject subject, PackVersion version) {
        return names.stream()
                .flatMap(one -> one.nameOf(subject.commune(), version.by()).stream())
                .map(SubjectNames.SubjectName::name)
                .findFirst()
                .orElse("");
    }

    /// One version.
    ///
    /// @param pack empty where the program does not understand it any more
    /// @param at empty for ours
    record Step(Optional<Pack> pack, int version, Optional<Instant> at, String by, List<Difference> differences) {}
}
