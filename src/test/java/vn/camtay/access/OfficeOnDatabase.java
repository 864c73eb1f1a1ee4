package vn.camtay.access;

import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Remembering;
import vn.camtay.store.TestDatabase;

/// Some beans of another module on a fresh database, and the clerk of a service centre who works with them.
public final class OfficeOnDatabase {
    public static final CommuneCode COMMUNE = AccessOnDatabase.LOC_HUNG;
    public static final CommuneCode ELSEWHERE = AccessOnDatabase.ELSEWHERE;
    public static final UUID CLERK = new UUID(7, 2);

    public final AccessOnDatabase access;
    public final Ids ids = new Ids();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    public OfficeOnDatabase(TestDatabase database, Class<?>... module) {
        access = new AccessOnDatabase(database);
        beans.registerBean(JdbcClient.class, access.store::jdbc);
        beans.registerBean(Remembering.class, access.store::remembering);
        beans.registerBean(PlatformTransactionManager.class, access.store::transactions);
        beans.registerBean(Ids.class, () -> ids);
        beans.registerBean(Time.class, () -> new Time(access.clock, ZoneId.of("Asia/Ho_Chi_Minh"), false));
        beans.registerBean(Origin.class, () -> new Origin(new UUID(9, 9)));
        beans.registerBean(Audit.class, () -> access.get(Audit.class));
        beans.register(Transactions.class);
        beans.register(module);
        beans.refresh();
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public int audited(String action) {
        return access.store
                .jdbc()
                .sql("select count(*) from audit where action = :action")
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
