package vn.camtay.studio.workshop.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.Version;
import vn.camtay.studio.ai.AiDraft;
import vn.camtay.studio.ai.Drafting;
import vn.camtay.studio.ai.Orders;
import vn.camtay.studio.ai.Outcome;
import vn.camtay.studio.ai.Running;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.desk.Marked;
import vn.camtay.studio.workshop.WorkBrief;

/// One's own texts of an AI service as they stand now: being written, done, or lost.
@Component
class DraftViews {
    private final Asking asking;
    private final Drafting drafting;
    private final Products products;

    DraftViews(Asking asking, Drafting drafting, Products products) {
        this.asking = asking;
        this.drafting = drafting;
        this.products = products;
    }

    DraftView get(Subject subject, UUID ask) {
        var kept = drafting.findDraft(subject.commune(), ask, subject.id());
        if (kept.isPresent()) {
            return done(subject, kept.get());
        }
        if (!drafting.isAsked(subject.commune(), ask, subject.id())) {
            throw new NotFound("draft");
        }
        var running = drafting.find(subject.commune(), ask, subject.id());
        return coming(ask, running, running.isEmpty() && drafting.isLost(subject.commune(), ask));
    }

    private static DraftView coming(UUID ask, Optional<Running> running, boolean lost) {
        var how = lost ? Optional.of(Outcome.FAILED) : Optional.<Outcome>empty();
        var state = running.map(Running::state).orElse(new Running.State("", how, false));
        return new DraftView(
                ask,
                state.text(),
                state.outcome(),
                state.waiting(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private DraftView done(Subject subject, AiDraft draft) {
        var brief = asking.brief(subject, draft.about());
        var facts = brief.map(one -> String.join("\n", one.facts())).orElse("");
        var product = asking.product(subject, draft.about());
        return new DraftView(
                draft.id(),
                draft.text(),
                Optional.of(draft.ending()),
                false,
                brief.flatMap(one -> marked(draft, one)),
                Asking.kind(draft.about()),
                Orders.inReply(draft.text(), facts),
                drafting.findUse(subject.commune(), draft.id(), subject.id()),
                product,
                product.map(this::versions).orElse(List.of()));
    }

    private List<Version> versions(Product product) {
        return products.versions(product.commune(), product.id());
    }

    private static Optional<Marked> marked(AiDraft draft, WorkBrief brief) {
        return draft.text().isBlank()
                ? Optional.empty()
                : Asking.kind(draft.about())
                        .map(kind ->
                                Marked.of(draft.text(), Check.of(brief.of(kind)).read(draft.text())));
    }
}
