package vn.camtay.studio;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.camtay.access.AccessOnDatabase;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Remembering;
import vn.camtay.store.TestDatabase;
import vn.camtay.studio.KeptBrief.Wording;
import vn.camtay.studio.brief.ProductKind;

/// A group with a brief of one fact, on a fresh database: products, their way and their release, without pages.
public final class TestStudio {
    public static final CommuneCode COMMUNE = AccessOnDatabase.LOC_HUNG;
    public static final UUID LAN = new UUID(7, 1);
    private static final HamletId HAMLET = new HamletId(new UUID(5, 1));

    public final AccessOnDatabase access;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final Ids ids = new Ids();

    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan({"vn.camtay.studio.review", "vn.camtay.studio.release"})
    static class Wiring {}

    public TestStudio(TestDatabase database) {
        access = new AccessOnDatabase(database);
        beans.registerBean(JdbcClient.class, access.store::jdbc);
        beans.registerBean(Remembering.class, access.store::remembering);
        beans.registerBean(PlatformTransactionManager.class, access.store::transactions);
        beans.registerBean(Clock.class, () -> access.clock);
        beans.registerBean(Time.class, () -> new Time(access.clock, ZoneId.of("Asia/Ho_Chi_Minh"), false));
        beans.registerBean(Origin.class, () -> new Origin(new UUID(9, 9)));
        beans.registerBean(Audit.class, () -> access.get(Audit.class));
        beans.register(Briefs.class, Products.class, Checks.class, Wiring.class);
        beans.refresh();
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public HamletId hamlet() {
        return HAMLET;
    }

    /// One of the group's products, of a brief that says that the class has 34 people.
    public Product begin(ProductKind kind) {
        var wording = new Wording(ids.next(), "Lớp học của ấp", "bà con", "", "");
        var brief = bean(Briefs.class).begin(COMMUNE, HAMLET, wording, LAN);
        var fact =
                new Fact(ids.next(), "Lớp có 34 người.", FactSource.OBSERVED, "tại lớp", access.clock.instant(), LAN);
        bean(Briefs.class).state(brief, fact);
        return bean(Products.class).begin(brief, kind, LAN);
    }

    public Product article() {
        return begin(ProductKind.ARTICLE);
    }

    /// A version upon the latest, typed by hand.
    public Version write(Product product, String text) {
        return write(product, text, MadeWith.HAND);
    }

    public Version write(Product product, String text, MadeWith with) {
        var base = bean(Products.class).latest(COMMUNE, product.id()).map(Version::id);
        var request = new SaveVersion(COMMUNE, product.id(), ids.next(), base, text, "", with, LAN);
        return ((SaveOutcome.Saved) bean(Products.class).save(request)).version();
    }
}
