package vn.camtay.guide.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.guide.Article;
import vn.camtay.guide.ArticleText;
import vn.camtay.guide.Guide;
import vn.camtay.guide.Kind;
import vn.camtay.guide.WriteArticle;
import vn.camtay.guide.WriteOutcome;
import vn.camtay.guide.WriteOutcome.ChangedMeanwhile;
import vn.camtay.guide.WriteOutcome.Unchanged;
import vn.camtay.guide.WriteOutcome.Unfit;
import vn.camtay.guide.WriteOutcome.Written;
import vn.camtay.guide.Writing;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// The service centre words an article its own way, or writes one of its own.
@Controller
class EditPages {
    private final Guide guide;
    private final Writing writing;
    private final Ids ids;

    EditPages(Guide guide, Writing writing, Ids ids) {
        this.guide = guide;
        this.writing = writing;
        this.ids = ids;
    }

    @GetMapping("/guide/desk/a/{id}")
    @AllowedTo(Role.SERVICE_CENTRE)
    String ask(@PathVariable String id, Subject subject, Model model) {
        var article = guide.shelf(subject.commune()).get(id);
        return show(article, ArticleText.of(article.wording()), Writing.seenBy(article), Optional.empty(), model);
    }

    @PostMapping("/guide/desk/a/{id}")
    @AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
    String write(
            @PathVariable String id,
            @RequestParam UUID fact,
            @RequestParam String seen,
            ArticleText text,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var article = guide.shelf(subject.commune()).get(id);
        var request = new WriteArticle(fact, subject.commune(), article.id(), article.kind(), text, seen, subject.id());
        var outcome = writing.write(request);
        return switch (outcome) {
            case Written _ -> "redirect:/guide/desk/a/" + article.id() + "/history";
            case Unchanged _ -> show(article, text, seen, Optional.of(outcome), model);
            case Unfit _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(article, text, seen, Optional.of(outcome), model);
            }
            case ChangedMeanwhile changed -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield show(changed.now(), text, Writing.seenBy(changed.now()), Optional.of(outcome), model);
            }
        };
    }

    @GetMapping("/guide/desk/new/{kind}")
    @AllowedTo(Role.SERVICE_CENTRE)
    String begin(@PathVariable String kind, Model model) {
        return showNew(kind(kind), ArticleText.EMPTY, ids.next(), Optional.empty(), model);
    }

    @PostMapping("/guide/desk/new/{kind}")
    @AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
    String add(
            @PathVariable String kind,
            @RequestParam UUID fact,
            ArticleText text,
            Subject subject,
            Model model,
            HttpServletResponse response) {
        var id = Writing.newId(fact);
        var outcome = writing.write(new WriteArticle(fact, subject.commune(), id, kind(kind), text, "", subject.id()));
        if (outcome instanceof Written) {
            return "redirect:/guide/a/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return showNew(kind(kind), text, fact, Optional.of(outcome), model);
    }

    private String show(Article article, ArticleText text, String seen, Optional<WriteOutcome> outcome, Model model) {
        var view = new EditView(
                Optional.of(article),
                article.kind(),
                text,
                ids.next(),
                seen,
                "/guide/desk/a/" + article.id(),
                guide.events(),
                outcome);
        model.addAttribute("view", view);
        return "guide/desk/Edit";
    }

    private String showNew(Kind kind, ArticleText text, UUID fact, Optional<WriteOutcome> outcome, Model model) {
        var action = "/guide/desk/new/" + kind.word();
        model.addAttribute(
                "view", new EditView(Optional.empty(), kind, text, fact, "", action, guide.events(), outcome));
        return "guide/desk/Edit";
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of article"));
    }
}
