package vn.camtay.practice.editing;

import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.camtay.access.AccessOnDatabase;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.pack.Packs;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestDatabase;

/// The packs of a commune on a fresh database, and the clerk of its service centre.
final class PacksOnDatabase {
    static final CommuneCode COMMUNE = AccessOnDatabase.LOC_HUNG;
    static final CommuneCode ELSEWHERE = AccessOnDatabase.ELSEWHERE;
    static final UUID CLERK = new UUID(7, 2);

    final AccessOnDatabase access;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    PacksOnDatabase(TestDatabase database) {
        access = new AccessOnDatabase(database);
        beans.registerBean(JdbcClient.class, access.store::jdbc);
        beans.registerBean(PlatformTransactionManager.class, access.store::transactions);
        beans.registerBean(Time.class, () -> new Time(access.clock, ZoneId.of("Asia/Ho_Chi_Minh"), false));
        beans.registerBean(Origin.class, () -> new Origin(new UUID(9, 9)));
        beans.registerBean(Audit.class, () -> access.get(Audit.class));
        beans.registerBean(Packs.class, Packs::ours);
        beans.register(Transactions.class, PackVersions.class, Drafts.class, CommunePacks.class, PackWriter.class);
        beans.refresh();
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    int audited(String action) {
        return access.store
                .jdbc()
                .sql("select count(*) from audit where action = :action")
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
