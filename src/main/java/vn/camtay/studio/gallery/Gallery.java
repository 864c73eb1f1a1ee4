package vn.camtay.studio.gallery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.place.Places;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductFile;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.Products;
import vn.camtay.studio.review.Chain;

/// What the public sees of a commune's groups: released versions, and of each the newest released only.
@Component
class Gallery {
    private static final long LARGEST_DRAWN = 8L * 1024 * 1024;

    private final Places places;
    private final Products products;
    private final Chain chain;
    private final Looks looks;
    private final Cache<String, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(LARGEST_DRAWN)
            .weigher((String released, byte[] picture) -> picture.length)
            .executor(Runnable::run)
            .build();

    Gallery(Places places, Products products, Chain chain, Looks looks) {
        this.places = places;
        this.products = products;
        this.chain = chain;
        this.looks = looks;
    }

    /// How many products of each hamlet are open to all, hamlets without any left out.
    @Transactional(readOnly = true) // one connection for all it asks
    public Map<Hamlet, Long> count(CommuneCode commune) {
        var open = chain.open(commune);
        var made = products.list(commune).stream()
                .filter(product -> open.containsKey(product.id()))
                .collect(Collectors.groupingBy(Product::hamlet, Collectors.counting()));
        var counts = new LinkedHashMap<Hamlet, Long>();
        for (var hamlet : places.listHamlets(commune)) {
            var count = made.get(hamlet.id());
            if (count != null) {
                counts.put(hamlet, count);
            }
        }
        return counts;
    }

    @Transactional(readOnly = true) // one connection for all it asks
    public List<Shown> of(CommuneCode commune, HamletId hamlet) {
        var shown = new ArrayList<Shown>();
        for (var product : products.listOf(commune, hamlet)) {
            find(product).ifPresent(shown::add);
        }
        return shown;
    }

    Optional<Shown> find(CommuneCode commune, ProductId id) {
        return products.find(commune, id).flatMap(this::find);
    }

    private Optional<Shown> find(Product product) {
        return chain.standing(product).open().map(open -> {
            var checked = open.release().checked();
            var picture = looks.picture(product, open.version(), checked).isPresent();
            return new Shown(product, open.version(), open.release().at(), checked, picture);
        });
    }

    /// Its picture, where its kind has one. Drawn once for all the strangers who ask for it.
    Optional<ProductFile> picture(Shown shown) {
        var released = shown.version().id() + " " + shown.since();
        return looks.picture(shown.product(), shown.version(), shown.checked())
                .map(file -> new ProductFile(
                        file.ending(),
                        file.type(),
                        () -> drawn.get(released, _ -> file.content().get())));
    }
}
