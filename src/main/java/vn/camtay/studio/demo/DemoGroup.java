package vn.camtay.studio.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.camtay.place.Hamlet;
import vn.camtay.place.Places;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.shared.Ids;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Fact;
import vn.camtay.studio.FactSource;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.KeptBrief.Wording;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.SaveOutcome;
import vn.camtay.studio.SaveVersion;
import vn.camtay.studio.Version;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.desk.PlanFacts;
import vn.camtay.studio.writer.WriteOutcome;
import vn.camtay.studio.writer.Writer;

/// Gives the second hamlet of an untouched demonstration a brief and a released article, so that gallery and board show
/// something. The first hamlet, whose trainee the demonstration signs in, begins from nothing.
///
/// Runs once all parts are there (the programme is issued then) and before the first page is answered.
@Component
@ConditionalOnProperty("camtay.demo-samples")
class DemoGroup implements SmartLifecycle {
    /// Nobody of the demonstration's people.
    private static final UUID OFFICE = new UUID(0, 1);

    private static final int BEFORE_THE_SERVER = 0;

    private final Places places;
    private final Programmes programmes;
    private final Briefs briefs;
    private final Products products;
    private final DemoWay way;
    private final Ids ids;
    private boolean running;

    DemoGroup(Places places, Programmes programmes, Briefs briefs, Products products, DemoWay way, Ids ids) {
        this.places = places;
        this.programmes = programmes;
        this.briefs = briefs;
        this.products = products;
        this.way = way;
        this.ids = ids;
    }

    @Override
    public void start() {
        running = true;
        var programme = places.findFirstCommune().flatMap(programmes::findCurrent);
        programme
                .filter(one -> one.hamlets().size() > 1)
                .filter(one -> products.list(one.commune()).isEmpty())
                .ifPresent(one -> fill(one, one.hamlets().get(1)));
    }

    private void fill(Programme programme, Hamlet hamlet) {
        var brief = brief(programme, hamlet);
        var product = products.begin(brief, ProductKind.ARTICLE, OFFICE);
        way.release(product, write(brief, product));
    }

    private KeptBrief brief(Programme programme, Hamlet hamlet) {
        var commune = programme.commune();
        var brief = briefs.begin(
                commune,
                hamlet.id(),
                new Wording(
                        ids.next(),
                        "Lớp chuyển đổi số của ấp mình (bài mẫu)",
                        "bà con trong ấp, nhất là người lớn tuổi",
                        "cho bà con biết ngày học, chỗ học và học những gì",
                        "đến lớp đúng ngày, mang theo điện thoại"),
                OFFICE);
        PlanFacts.of(programme, hamlet).forEach(words -> state(brief, words, FactSource.DOCUMENT, programme.title()));
        DemoFacts.ALL.forEach(words -> state(brief, words, FactSource.OBSERVED, "bài mẫu, chuyện đặt ra"));
        return briefs.get(commune, brief.id());
    }

    private void state(KeptBrief brief, String words, FactSource source, String place) {
        briefs.state(brief, new Fact(ids.next(), words, source, place, Instant.EPOCH, OFFICE));
    }

    private Version write(KeptBrief brief, Product product) {
        return switch (Writer.write(brief.of(product.kind()))) {
            case WriteOutcome.Written(var text) -> save(product, text);
            case WriteOutcome.NoFacts none -> throw new IllegalStateException("the sample brief states nothing");
            case WriteOutcome.TooFewFacts few ->
                throw new IllegalStateException("the sample brief states too little: " + few.missing());
        };
    }

    private Version save(Product product, String text) {
        var request = new SaveVersion(
                product.commune(),
                product.id(),
                ids.next(),
                Optional.empty(),
                text,
                "",
                MadeWith.OFFLINE_WRITER,
                OFFICE);
        return switch (products.save(request)) {
            case SaveOutcome.Saved(var version) -> version;
            case SaveOutcome.Stale stale -> throw new IllegalStateException("somebody writes the sample already");
        };
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_SERVER;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
