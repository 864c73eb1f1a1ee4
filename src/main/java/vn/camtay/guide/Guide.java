package vn.camtay.guide;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.camtay.guide.content.ShippedGuide;
import vn.camtay.place.CommuneCode;

/// The guide as a commune reads it: what is shipped, with the commune's own wording where it has one.
@Component
public class Guide implements SmartInitializingSingleton {
    private static final int MOST_COMMUNES = 300;

    /// Read beside the rest of the start, which waits for it only at its end.
    private final CompletableFuture<Shipped> shipped = CompletableFuture.supplyAsync(Shipped::load);
    private final Versions versions;
    private final Picks picks;
    private final Cache<CommuneCode, Kept> shelves =
            Caffeine.newBuilder().maximumSize(MOST_COMMUNES).build();

    Guide(Versions versions, Picks picks) {
        this.versions = versions;
        this.picks = picks;
    }

    /// @param facts how many versions the commune had when the shelf was filled; another number means a new shelf,
    ///     on whichever node and by whatever way they came
    private record Kept(int facts, Shelf shelf) {}

    private record Shipped(ShippedGuide guide, Shelf shelf) {
        static Shipped load() {
            var guide = ShippedGuide.ours();
            return new Shipped(guide, Shelf.of(guide, List.of()));
        }
    }

    /// Files that are not whole stop the start.
    @Override
    public void afterSingletonsInstantiated() {
        shipped.join();
    }

    /// Everything, as it stands now.
    public Shelf shelf(CommuneCode commune) {
        var facts = versions.count(commune);
        if (facts == 0) {
            return asShipped();
        }
        var kept = shelves.getIfPresent(commune);
        if (kept == null || kept.facts() != facts) {
            kept = new Kept(facts, Shelf.of(shipped.join().guide(), versions.listLatest(commune)));
            shelves.put(commune, kept);
        }
        return kept.shelf();
    }

    /// As a machine without a commune shows it.
    public Shelf shelf(Optional<CommuneCode> commune) {
        return commune.map(this::shelf).orElseGet(this::asShipped);
    }

    public Optional<Article> findArticle(CommuneCode commune, ArticleId id) {
        return shelf(commune).find(id);
    }

    /// @param code as printed: "1.001193"
    public Optional<Article> findProcedure(CommuneCode commune, String code) {
        return ArticleId.read(code)
                .flatMap(id -> findArticle(commune, id))
                .filter(article -> article.kind() == Kind.PROCEDURE);
    }

    public List<Article> search(CommuneCode commune, String typed, int limit) {
        return shelf(commune).search(typed, limit);
    }

    public List<Article> listByEvent(CommuneCode commune, String event) {
        return shelf(commune).listByEvent(event);
    }

    /// What the commune's service centre is asked for most, in its order.
    public List<Pick> listPicks(CommuneCode commune) {
        var shelf = shelf(commune);
        return picks.list(commune).stream()
                .flatMap(row -> shelf.find(row.article()).map(article -> new Pick(article, row.note())).stream())
                .toList();
    }

    /// The article as it came with the program; empty for one the commune added.
    public Optional<Article> findOriginal(ArticleId id) {
        return asShipped().find(id);
    }

    /// The ids of life events, in the order shown.
    public List<String> events() {
        return asShipped().events();
    }

    private Shelf asShipped() {
        return shipped.join().shelf();
    }
}
