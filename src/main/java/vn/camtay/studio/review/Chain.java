package vn.camtay.studio.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.Products;
import vn.camtay.studio.Version;

/// Where products stand on their way from group to trainer, communications and gallery, and the steps people take.
@Component
public class Chain {
    private final Products products;
    private final Steps steps;

    Chain(Products products, Steps steps) {
        this.products = products;
        this.steps = steps;
    }

    @Transactional(readOnly = true) // one connection for its two questions
    public Standing standing(Product product) {
        return Standing.of(
                products.versions(product.commune(), product.id()), steps.listOf(product.commune(), product.id()));
    }

    /// Where the newest version waits for somebody to look at it, so that a further one begins its way anew.
    public Optional<Stage> waits(Product product) {
        return Optional.of(standing(product).stage()).filter(Stage::isHandedIn);
    }

    /// Of several products of one commune.
    @Transactional(readOnly = true)
    public Map<ProductId, Standing> standings(CommuneCode commune, List<Product> some) {
        var all = steps.list(commune).stream().collect(Collectors.groupingBy(Step::product));
        return some.stream()
                .collect(Collectors.toMap(
                        Product::id,
                        product -> Standing.of(
                                products.versions(commune, product.id()), all.getOrDefault(product.id(), List.of()))));
    }

    /// What the public sees of a commune's products: looks only at those ever released, since strangers ask for it.
    @Transactional(readOnly = true) // one connection for all it asks
    public Map<ProductId, Standing.Open> open(CommuneCode commune) {
        var released = steps.released(commune);
        var open = new HashMap<ProductId, Standing.Open>();
        for (var product : products.list(commune)) {
            if (released.contains(product.id())) {
                standing(product).open().ifPresent(one -> open.put(product.id(), one));
            }
        }
        return open;
    }

    /// Takes a step with the version that was looked at. Answered means it is on the disk.
    @Transactional
    public StepOutcome take(TakeStep request) {
        var now = standing(request.product());
        if (now.has(request.id())) {
            return new StepOutcome.Taken(now);
        }
        if (request.deed().wantsReason() && request.reason().isBlank()) {
            return new StepOutcome.NoReason();
        }
        if (request.deed() == Deed.WITHDRAWN) {
            return withdraw(request, now);
        }
        if (!now.newest().map(Version::id).filter(request.version()::equals).isPresent()) {
            return new StepOutcome.NewerVersion(now);
        }
        return now.allows(request.deed()) ? taken(request) : new StepOutcome.Elsewhere(now);
    }

    /// What the public sees may be older than what the group writes on.
    private StepOutcome withdraw(TakeStep request, Standing now) {
        return now.open().filter(open -> isOf(open, request.version())).isPresent()
                ? taken(request)
                : new StepOutcome.Elsewhere(now);
    }

    private static boolean isOf(Standing.Open open, UUID version) {
        return open.version().id().equals(version);
    }

    private StepOutcome taken(TakeStep request) {
        steps.add(request);
        return new StepOutcome.Taken(standing(request.product()));
    }
}
