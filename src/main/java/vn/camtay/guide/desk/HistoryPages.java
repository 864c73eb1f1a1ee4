package vn.camtay.guide.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.camtay.access.Account;
import vn.camtay.access.Accounts;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.guide.Article;
import vn.camtay.guide.ArticleId;
import vn.camtay.guide.ArticleText;
import vn.camtay.guide.Guide;
import vn.camtay.guide.Version;
import vn.camtay.guide.Writing;
import vn.camtay.shared.NotFound;

/// Who worded an article when, how it differs from the original, and putting the original back.
@Controller
class HistoryPages {
    private final Guide guide;
    private final Writing writing;
    private final Accounts accounts;

    HistoryPages(Guide guide, Writing writing, Accounts accounts) {
        this.guide = guide;
        this.writing = writing;
        this.accounts = accounts;
    }

    @GetMapping("/guide/desk/a/{id}/history")
    @AllowedTo(Role.SERVICE_CENTRE)
    String show(@PathVariable String id, Subject subject, Model model) {
        var article = ArticleId.read(id).orElseThrow(() -> new NotFound("article"));
        var now = guide.findArticle(subject.commune(), article);
        var original = guide.findOriginal(article);
        var versions = writing.history(subject.commune(), article);
        if (now.isEmpty() && versions.isEmpty()) {
            throw new NotFound("article");
        }
        model.addAttribute(
                "view",
                new HistoryView(
                        id,
                        title(now, versions),
                        now,
                        original.isPresent(),
                        differences(original, now),
                        deeds(versions, subject)));
        return "guide/desk/History";
    }

    @PostMapping("/guide/desk/a/{id}/take-back")
    @AllowedTo(value = Role.SERVICE_CENTRE, onlyFullSignIn = true)
    String takeBack(@PathVariable String id, Subject subject) {
        var article = ArticleId.read(id).orElseThrow(() -> new NotFound("article"));
        writing.takeBack(subject.commune(), article, subject.id());
        return "redirect:/guide/desk/a/" + article + "/history";
    }

    private static String title(Optional<Article> now, List<Version> versions) {
        return now.map(Article::title)
                .orElseGet(() -> versions.stream()
                        .flatMap(version -> version.text().stream())
                        .map(ArticleText::title)
                        .findFirst()
                        .orElse(""));
    }

    private static List<Difference> differences(Optional<Article> original, Optional<Article> now) {
        return original.flatMap(before -> now.map(after -> Difference.between(
                        ArticleText.of(before.wording()), ArticleText.of(after.wording()), before.kind())))
                .orElse(List.of());
    }

    private List<HistoryView.Deed> deeds(List<Version> versions, Subject subject) {
        var known = accounts.list(subject.commune());
        return versions.stream()
                .map(version -> new HistoryView.Deed(
                        version.at(), name(known, version.by()), version.text().isPresent()))
                .toList();
    }

    private static String name(List<Account> accounts, UUID subject) {
        return accounts.stream()
                .filter(account -> account.subject().equals(subject))
                .map(Account::name)
                .findFirst()
                .orElse("");
    }
}
