package vn.camtay.studio.workshop.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.place.HamletId;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Groups;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.Products;
import vn.camtay.studio.ai.AskForDraft;
import vn.camtay.studio.ai.AskForDraft.About;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.workshop.WorkBrief;
import vn.camtay.studio.workshop.WorkBriefs;

/// Puts together who asks, for which product and group, with the names the gate is to know.
@Component
class Asking {
    private static final int USUAL_MOST = 400;

    private final Groups groups;
    private final Products products;
    private final Briefs briefs;
    private final WorkBriefs workBriefs;
    private final Programmes programmes;
    private final Roster roster;

    Asking(
            Groups groups,
            Products products,
            Briefs briefs,
            WorkBriefs workBriefs,
            Programmes programmes,
            Roster roster) {
        this.groups = groups;
        this.products = products;
        this.briefs = briefs;
        this.workBriefs = workBriefs;
        this.programmes = programmes;
        this.roster = roster;
    }

    AskForDraft ask(Subject subject, UUID id, String prompt, About about, @Nullable String slip) {
        var product = product(subject, about);
        var most = kind(about).map(ProductKind::most).orElse(USUAL_MOST);
        return new AskForDraft(
                subject.commune(),
                id,
                subject.id(),
                group(subject, product),
                prompt,
                names(subject),
                slip,
                about,
                most);
    }

    private Optional<HamletId> group(Subject subject, Optional<Product> product) {
        return product.map(Product::hamlet).or(() -> groups.own(subject));
    }

    /// The product a text is for; `NotFound` where it is another group's.
    Optional<Product> product(Subject subject, About about) {
        return about.product().isEmpty() ? Optional.empty() : Optional.of(get(subject, about.product()));
    }

    Product get(Subject subject, String id) {
        var product = ProductId.read(id)
                .flatMap(one -> products.find(subject.commune(), one))
                .orElseThrow(() -> new NotFound("product"));
        groups.get(subject, product.hamlet());
        return product;
    }

    /// What a text is held against.
    Optional<WorkBrief> brief(Subject subject, About about) {
        return product(subject, about)
                .map(product -> WorkBriefs.of(briefs.get(product.commune(), product.brief())))
                .or(() -> workBriefs.find(subject, about.brief()));
    }

    static Optional<ProductKind> kind(About about) {
        return ProductKind.read(about.kind());
    }

    private List<String> names(Subject subject) {
        return programmes
                .findCurrent(subject.commune())
                .map(programme -> roster.list(subject.commune(), programme.id()).stream()
                        .filter(person -> !person.isDeleted())
                        .map(Person::name)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
