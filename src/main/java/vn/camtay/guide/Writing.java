package vn.camtay.guide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.guide.WriteOutcome.ChangedMeanwhile;
import vn.camtay.guide.WriteOutcome.Unchanged;
import vn.camtay.guide.WriteOutcome.Unfit;
import vn.camtay.guide.WriteOutcome.Written;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// How a service centre words articles its own way: each time a fact, the original kept beside it.
@Component
public class Writing {
    private final Guide guide;
    private final Versions versions;
    private final Audit audit;
    private final Ids ids;
    private final Time time;
    private final Origin origin;

    Writing(Guide guide, Versions versions, Audit audit, Ids ids, Time time, Origin origin) {
        this.guide = guide;
        this.versions = versions;
        this.audit = audit;
        this.ids = ids;
        this.time = time;
        this.origin = origin;
    }

    /// The id of an article that is still to be written, from the form's fact: a repeat makes one article.
    public static ArticleId newId(UUID fact) {
        var text = fact.toString();
        return new ArticleId("own-" + text.substring(text.length() - 12));
    }

    @Transactional
    public WriteOutcome write(WriteArticle request) {
        var repeated = versions.find(request.commune(), request.fact());
        if (repeated.isPresent()) {
            return new Written(repeated.get());
        }
        var mistakes = request.text().mistakes(request.kind(), guide.events());
        if (!mistakes.isEmpty()) {
            return new Unfit(mistakes);
        }
        var now = now(request.commune(), request.article());
        if (now.isPresent() && !seenBy(now.get()).equals(request.seen())) {
            return new ChangedMeanwhile(now.get());
        }
        // Only the parts this kind of article has are kept.
        var text = ArticleText.of(request.text().wording(request.kind()));
        if (now.filter(article -> ArticleText.of(article.wording()).equals(text))
                .isPresent()) {
            return new Unchanged();
        }
        return add(request.commune(), version(request, text), "guide.written");
    }

    /// Takes the commune's wording back: the original is read again, an article of its own is withdrawn.
    @Transactional
    public WriteOutcome takeBack(CommuneCode commune, ArticleId article, UUID by) {
        var latest = latest(commune, article).orElseThrow(() -> new NotFound("version"));
        if (latest.text().isEmpty()) {
            return new Unchanged();
        }
        var fact = new Version(ids.next(), article, latest.kind(), Optional.empty(), time.now(), by, origin());
        return add(commune, fact, "guide.taken-back");
    }

    /// All that was decided about an article, the latest first.
    public List<Version> history(CommuneCode commune, ArticleId article) {
        return versions.list(commune, article);
    }

    /// What a form opened on this article carries, to notice that somebody else wrote meanwhile.
    public static String seenBy(Article article) {
        return article.provenance() instanceof Provenance.Own own
                ? own.version().toString()
                : "";
    }

    private WriteOutcome add(CommuneCode commune, Version version, String action) {
        versions.add(commune, version);
        audit.record(commune, version.by(), action, version.article().value());
        return new Written(version);
    }

    private Version version(WriteArticle request, ArticleText text) {
        return new Version(
                request.fact(),
                request.article(),
                request.kind(),
                Optional.of(text),
                Stored.asStored(time.now()),
                request.by(),
                origin());
    }

    private Optional<Article> now(CommuneCode commune, ArticleId id) {
        var original = guide.findOriginal(id);
        return latest(commune, id)
                .flatMap(version -> version.text().map(text -> Shelf.own(version, text, original)))
                .or(() -> original);
    }

    private Optional<Version> latest(CommuneCode commune, ArticleId article) {
        return versions.list(commune, article).stream().findFirst();
    }

    private String origin() {
        return origin.id().toString();
    }
}
