package vn.camtay.guide.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.guide.Article;
import vn.camtay.guide.ArticleId;
import vn.camtay.guide.Guide;
import vn.camtay.guide.PickList;
import vn.camtay.guide.PickOutcome;
import vn.camtay.shared.NotFound;

/// The list of what the service centre is asked for most, and the way to every article it may word.
@Controller
class DeskPages {
    private static final int MOST = 12;

    private final Guide guide;
    private final PickList picks;

    DeskPages(Guide guide, PickList picks) {
        this.guide = guide;
        this.picks = picks;
    }

    @GetMapping("/guide/desk")
    @AllowedTo(Role.SERVICE_CENTRE)
    String show(@RequestParam(defaultValue = "") String q, Subject subject, Model model) {
        return show(q, Optional.empty(), subject, model);
    }

    @PostMapping("/guide/desk/picks")
    @AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
    String put(
            @RequestParam String article, @RequestParam(defaultValue = "") String note, Subject subject, Model model) {
        return show("", Optional.of(picks.put(subject.commune(), id(article), note, subject.id())), subject, model);
    }

    @PostMapping("/guide/desk/picks/remove")
    @AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
    String remove(@RequestParam String article, Subject subject) {
        picks.remove(subject.commune(), id(article), subject.id());
        return "redirect:/guide/desk";
    }

    @PostMapping("/guide/desk/picks/raise")
    @AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
    String raise(@RequestParam String article, Subject subject) {
        picks.raise(subject.commune(), id(article));
        return "redirect:/guide/desk";
    }

    private String show(String typed, Optional<PickOutcome> outcome, Subject subject, Model model) {
        var shelf = guide.shelf(subject.commune());
        var asked = typed.codePoints().anyMatch(Character::isLetterOrDigit);
        model.addAttribute(
                "view",
                new DeskView(
                        guide.listPicks(subject.commune()),
                        shelf.all().stream().filter(Article::isOwn).toList(),
                        typed,
                        asked ? shelf.search(typed, MOST) : List.of(),
                        outcome));
        return "guide/desk/Desk";
    }

    private static ArticleId id(String text) {
        return ArticleId.read(text).orElseThrow(() -> new NotFound("article"));
    }
}
