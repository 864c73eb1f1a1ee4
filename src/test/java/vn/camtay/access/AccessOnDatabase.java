package vn.camtay.access;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.web.bind.annotation.ControllerAdvice;
import vn.camtay.access.key.Keys;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;
import vn.camtay.shared.Ids;
import vn.camtay.store.Origin;
import vn.camtay.store.Remembering;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;

/// The whole module on a fresh database, without its pages and with a clock moved by hand.
public final class AccessOnDatabase {
    public static final CommuneCode LOC_HUNG = new CommuneCode("25303");
    public static final CommuneCode ELSEWHERE = new CommuneCode("25304");
    /// An organiser who does things in tests.
    public static final UUID ORGANISER = new UUID(7, 1);

    public final TestStore store;
    public final HandClock clock = new HandClock();
    private final AnnotationConfigApplicationContext beans;

    public AccessOnDatabase(TestDatabase database) {
        this(database.fresh(), new UUID(9, 9));
    }

    /// @param origin the machine; two on one store are two programs of one database
    public AccessOnDatabase(TestStore store, UUID origin) {
        this.store = store;
        beans = new AnnotationConfigApplicationContext();
        beans.registerBean(JdbcClient.class, store::jdbc);
        beans.registerBean(Remembering.class, store::remembering);
        beans.registerBean(PlatformTransactionManager.class, store::transactions);
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(Ids.class, Ids::new);
        beans.registerBean(Keys.class, () -> Keys.of(store.data()));
        beans.registerBean(Origin.class, () -> new Origin(origin));
        beans.registerBean(AccessSettings.class, () -> new AccessSettings(null, false, "127\\.0\\.0\\.1", true));
        beans.register(Transactions.class, Places.class);
        var scanner = new ClassPathBeanDefinitionScanner(beans);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(ControllerAdvice.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
        scanner.scan("vn.camtay.access");
        beans.refresh();
        get(Places.class).save(new Commune(LOC_HUNG, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
        get(Places.class).save(new Commune(ELSEWHERE, "xã", "Nơi Khác", "tỉnh Đồng Nai"));
    }

    public <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    @EnableTransactionManagement
    static class Transactions {}
}
