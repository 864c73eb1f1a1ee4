package vn.camtay.guide;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.camtay.guide.content.ShippedGuide;
import vn.camtay.guide.search.ArticleIndex;
import vn.camtay.shared.NotFound;

/// All articles as one commune reads them at one moment, with their index.
public final class Shelf {
    private final Map<ArticleId, Article> articles;
    private final Set<String> events;
    private final ArticleIndex index;

    private Shelf(Map<ArticleId, Article> articles, Map<String, List<String>> events) {
        this.articles = articles;
        this.events = events.keySet();
        this.index = ArticleIndex.of(List.copyOf(articles.values()), events);
    }

    /// @param latest the commune's latest version of each article it words itself
    static Shelf of(ShippedGuide shipped, List<Version> latest) {
        var articles = shipped.articles().stream()
                .collect(Collectors.toMap(Article::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        for (var version : latest) {
            version.text()
                    .map(text -> own(version, text, Optional.ofNullable(articles.get(version.article()))))
                    .ifPresent(article -> articles.put(article.id(), article));
        }
        return new Shelf(articles, shipped.events());
    }

    static Article own(Version version, ArticleText text, Optional<Article> original) {
        var facts = original.map(Article::facts).orElseGet(() -> switch (version.kind()) {
            case PROCEDURE -> Facts.OfProcedure.OWN;
            case ERROR -> new Facts.OfError();
            case ADDRESS -> Facts.OfAddress.OWN;
        });
        return new Article(
                version.article(),
                facts,
                text.wording(facts.kind()),
                new Provenance.Own(version.id(), version.at(), version.by()));
    }

    public Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    public Article get(String id) {
        return ArticleId.read(id).flatMap(this::find).orElseThrow(() -> new NotFound("article"));
    }

    /// The best first; nothing for a question without a letter or digit.
    public List<Article> search(String typed, int limit) {
        return index.find(typed, limit).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    public List<Article> list(Kind kind) {
        return articles.values().stream()
                .filter(article -> article.kind() == kind)
                .toList();
    }

    /// Procedures first, then errors; what is known only by name last.
    public List<Article> listByEvent(String event) {
        return articles.values().stream()
                .filter(article -> article.wording().events().contains(event))
                .sorted(Comparator.comparing(Article::kind).thenComparing(Article::isNamedOnly))
                .toList();
    }

    /// The ids of life events, in the order shown.
    public List<String> events() {
        return List.copyOf(events);
    }

    public List<Article> all() {
        return List.copyOf(articles.values());
    }
}
