package vn.camtay.guide.reading;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.guide.Pick;

/// One article to read, hear or print.
@Controller
@OpenToAll
class ArticlePages {
    private final Reader reader;

    ArticlePages(Reader reader) {
        this.reader = reader;
    }

    @GetMapping("/guide/a/{id}")
    String article(@PathVariable String id, Optional<Subject> subject, Model model) {
        model.addAttribute("view", view(id, subject));
        return "guide/reading/Show";
    }

    /// The same as a card: A4 across, in two columns, to be cut into two A5.
    @GetMapping("/guide/a/{id}/card")
    String card(@PathVariable String id, Optional<Subject> subject, Model model) {
        model.addAttribute("view", view(id, subject));
        return "guide/reading/Card";
    }

    private ArticleView view(String id, Optional<Subject> subject) {
        var article = reader.shelf(subject).get(id);
        var note = reader.picks(subject).stream()
                .filter(pick -> pick.article().id().equals(article.id()))
                .map(Pick::note)
                .findFirst();
        return new ArticleView(
                article,
                reader.title(subject),
                note.orElse(""),
                subject.filter(one -> one.has(Role.SERVICE_CENTRE)).isPresent());
    }
}
