package vn.camtay.studio.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.studio.AiUseCounts;
import vn.camtay.studio.AiUseCounts.OfGroup;
import vn.camtay.studio.BriefId;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Checks;
import vn.camtay.studio.Groups;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Products;
import vn.camtay.studio.progress.Board.Placed;
import vn.camtay.studio.progress.Failing.Seen;
import vn.camtay.studio.progress.ProgressView.Waiting;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.review.Stage;

/// How the groups of a commune get on.
@Component
class Progress {
    private final Groups groups;
    private final Briefs briefs;
    private final Products products;
    private final Checks checks;
    private final Chain chain;
    private final ObjectProvider<AiUseCounts> ai;

    Progress(
            Groups groups,
            Briefs briefs,
            Products products,
            Checks checks,
            Chain chain,
            ObjectProvider<AiUseCounts> ai) {
        this.groups = groups;
        this.briefs = briefs;
        this.products = products;
        this.checks = checks;
        this.chain = chain;
        this.ai = ai;
    }

    /// Every product with where it stands.
    @Transactional(readOnly = true) // one connection for all it asks
    public List<Placed> placed(CommuneCode commune) {
        var all = products.list(commune);
        var standings = chain.standings(commune, all);
        return all.stream()
                .flatMap(product -> Optional.ofNullable(standings.get(product.id()))
                        .map(standing -> new Placed(product, BoardState.of(standing), standing.stage()))
                        .stream())
                .toList();
    }

    Board board(Subject subject, List<Placed> placed) {
        return Board.of(groups.list(subject), placed);
    }

    /// What it is somebody's turn to look at, by their roles, those begun first before the others.
    List<Waiting> waiting(Subject subject, List<Placed> placed) {
        var names = groups.names(subject.commune());
        return placed.stream()
                .filter(one -> isTurnOf(subject, one.turn()))
                .map(one -> new Waiting(
                        names.getOrDefault(one.product().hamlet(), ""),
                        one.product().kind(),
                        "/studio/products/" + one.product().id() + "/chain"))
                .toList();
    }

    private static boolean isTurnOf(Subject subject, Stage stage) {
        return switch (stage) {
            case WITH_TRAINER -> subject.has(Role.TRAINER);
            case WITH_COMMUNICATIONS -> subject.has(Role.COMMUNICATIONS);
            case WITH_GROUP, RELEASED -> false;
        };
    }

    /// What the checks find in the newest version of each product.
    @Transactional(readOnly = true) // one connection for all it asks
    public List<Failing> failing(CommuneCode commune) {
        var known = products.list(commune).stream()
                .map(product -> product.brief())
                .distinct()
                .map(id -> briefs.get(commune, id))
                .collect(Collectors.toMap(KeptBrief::id, Function.identity()));
        return Failing.of(products.list(commune).stream()
                .flatMap(product -> products
                        .latest(commune, product.id())
                        .map(version -> new Seen(
                                version.text(),
                                checks.of(brief(known, product.brief()).of(product.kind()), version)))
                        .stream())
                .toList());
    }

    private static KeptBrief brief(Map<BriefId, KeptBrief> known, BriefId id) {
        return Optional.ofNullable(known.get(id)).orElseThrow();
    }

    /// By hamlet; empty where no group asked.
    Map<HamletId, OfGroup> aiUse(CommuneCode commune) {
        return ai.orderedStream()
                .flatMap(counts -> counts.list(commune).stream())
                .collect(Collectors.toMap(OfGroup::hamlet, Function.identity(), (one, _) -> one));
    }
}
