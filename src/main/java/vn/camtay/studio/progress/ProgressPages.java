package vn.camtay.studio.progress;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;

/// The trainer's view, and the same for the hall's screen: hamlets only, nobody's name.
@Controller
@AllowedTo({Role.TRAINER, Role.COMMUNICATIONS, Role.ORGANISER, Role.LEADER})
class ProgressPages {
    private static final Set<Role> KEEP_FILES = Set.of(Role.TRAINER, Role.COMMUNICATIONS, Role.ORGANISER);

    private final Progress progress;

    ProgressPages(Progress progress) {
        this.progress = progress;
    }

    @GetMapping("/studio/progress")
    String show(Subject subject, Model model) {
        var placed = progress.placed(subject.commune());
        model.addAttribute(
                "view",
                new ProgressView(
                        progress.board(subject, placed),
                        progress.waiting(subject, placed),
                        progress.failing(subject.commune()),
                        progress.aiUse(subject.commune()),
                        subject.isFull() && KEEP_FILES.stream().anyMatch(subject::has)));
        return "studio/progress/Progress";
    }

    @GetMapping("/studio/progress/hall")
    String hall(Subject subject, Model model) {
        model.addAttribute("board", progress.board(subject, progress.placed(subject.commune())));
        return "studio/progress/Hall";
    }
}
