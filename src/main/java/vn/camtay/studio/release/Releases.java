package vn.camtay.studio.release;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.ReleaseBlocker;
import vn.camtay.studio.ReleaseBlocker.Blocked;
import vn.camtay.studio.Version;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.review.Deed;
import vn.camtay.studio.review.StepOutcome;
import vn.camtay.studio.review.TakeStep;

/// Shows products to everybody, and takes them out of sight again.
@Component
public class Releases {
    private final Chain chain;
    private final Products products;
    private final List<ReleaseBlocker> blockers;
    private final Audit audit;

    Releases(Chain chain, Products products, List<ReleaseBlocker> blockers, Audit audit) {
        this.chain = chain;
        this.products = products;
        this.blockers = List.copyOf(blockers);
        this.audit = audit;
    }

    /// All that stands in the way of showing this version to everybody.
    public List<Blocked> inTheWay(Product product, Version version) {
        return blockers.stream()
                .flatMap(blocker -> blocker.of(product, version).stream())
                .toList();
    }

    @Transactional
    public ReleaseOutcome release(ReleaseProduct request) {
        var product = request.product();
        var versions = products.versions(product.commune(), product.id());
        var version = versions.stream()
                .filter(one -> one.id().equals(request.version()))
                .findFirst();
        var blocked = version.map(one -> inTheWay(product, one)).orElse(List.of());
        var usesAi = Products.usedAi(versions);
        if (request.override().filter(String::isBlank).isPresent()) {
            return new ReleaseOutcome.NoReason();
        }
        if (!blocked.isEmpty() && request.override().isEmpty()) {
            return new ReleaseOutcome.InTheWay(blocked);
        }
        if (usesAi && request.checkedBy().isBlank()) {
            return new ReleaseOutcome.NobodyNamed();
        }
        return released(request, blocked, usesAi ? Optional.of(request.checkedBy()) : Optional.empty());
    }

    private ReleaseOutcome released(ReleaseProduct request, List<Blocked> blocked, Optional<String> checkedBy) {
        var product = request.product();
        var reason = blocked.isEmpty() ? "" : request.override().orElse("");
        var known = chain.standing(product).has(request.id());
        var step = chain.take(new TakeStep(
                product, request.id(), request.version(), Deed.RELEASED, reason, blocked, checkedBy, request.by()));
        if (step instanceof StepOutcome.Taken && !known) {
            var action = blocked.isEmpty() ? "studio.released" : "studio.release-overridden";
            audit.record(product.commune(), request.by(), action, product.id().toString());
        }
        return new ReleaseOutcome.Decided(step);
    }

    /// Gone from everybody's sight at once; its group reads why.
    @Transactional
    public StepOutcome withdraw(Product product, UUID id, UUID version, String reason, UUID by) {
        var known = chain.standing(product).has(id);
        var step = chain.take(new TakeStep(product, id, version, Deed.WITHDRAWN, reason, by));
        if (step instanceof StepOutcome.Taken && !known) {
            audit.record(product.commune(), by, "studio.withdrawn", product.id().toString());
        }
        return step;
    }
}
