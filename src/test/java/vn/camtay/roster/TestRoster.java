package vn.camtay.roster;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.camtay.access.AccessOnDatabase;
import vn.camtay.access.Audit;
import vn.camtay.access.ForgetSubject;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.key.Keys;
import vn.camtay.intake.ForeignFile;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.Places;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Remembering;
import vn.camtay.store.Removals;
import vn.camtay.store.StoredFiles;
import vn.camtay.store.TestDatabase;

/// An office with an issued plan of two clusters and three hamlets, and nobody in its roster yet.
public final class TestRoster {
    public static final CommuneCode COMMUNE = AccessOnDatabase.LOC_HUNG;
    public static final UUID ORGANISER = AccessOnDatabase.ORGANISER;
    /// Four days after the clock begins.
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 31);

    public final AccessOnDatabase access;
    public final PlanId plan;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final List<Hamlet> hamlets = new ArrayList<>();

    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {"vn.camtay.place", "vn.camtay.plan", "vn.camtay.roster"},
            lazyInit = true)
    static class Wiring {}

    public TestRoster(TestDatabase database) {
        access = new AccessOnDatabase(database);
        var ids = new Ids();
        plan = new PlanId(ids.next());
        beans.registerBean(JdbcClient.class, access.store::jdbc);
        beans.registerBean(Remembering.class, access.store::remembering);
        beans.registerBean(PlatformTransactionManager.class, access.store::transactions);
        beans.registerBean(Ids.class, () -> ids);
        beans.registerBean(Clock.class, () -> access.clock);
        beans.registerBean(Time.class, () -> new Time(access.clock, ZoneId.of("Asia/Ho_Chi_Minh"), false));
        beans.registerBean(Origin.class, () -> new Origin(ids.next()));
        beans.registerBean(StoredFiles.class, access.store::files);
        beans.registerBean(Audit.class, () -> access.get(Audit.class));
        beans.registerBean(Scopes.class, () -> access.get(Scopes.class));
        beans.registerBean(SignInCodes.class, () -> access.get(SignInCodes.class));
        beans.registerBean(ForgetSubject.class, () -> access.get(ForgetSubject.class));
        beans.registerBean(Keys.class, () -> access.get(Keys.class));
        beans.registerBean(Removals.class, () -> access.store.removals());
        beans.register(Wiring.class);
        beans.refresh();
        for (var name : List.of("ấp 1", "ấp 1 Lộc Điền", "ấp Sóc Lớn")) {
            hamlets.add(bean(Places.class).settle(COMMUNE, name));
        }
        bean(Programmes.class)
                .put(new Programme(
                        COMMUNE,
                        plan,
                        1,
                        "Kế hoạch tập huấn",
                        List.of(
                                cluster(ids, "Cụm 1", FIRST_DAY, hamlets.subList(0, 2)),
                                cluster(ids, "Cụm 2", FIRST_DAY.plusDays(1), hamlets.subList(2, 3))),
                        List.of(
                                new Programme.Audience("board", "Ban điều hành ấp", 3),
                                new Programme.Audience("team", "Tổ Công nghệ số cộng đồng", 3)),
                        Optional.of(10)));
    }

    private static Programme.Cluster cluster(Ids ids, String name, LocalDate day, List<Hamlet> hamlets) {
        return new Programme.Cluster(new ClusterId(ids.next()), name, day, "Nhà văn hóa ấp", hamlets);
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public Roster roster() {
        return bean(Roster.class);
    }

    public Hamlet hamlet(int index) {
        return hamlets.get(index);
    }

    public List<Person> everybody() {
        return roster().list(COMMUNE, plan);
    }

    public Person person(String name) {
        return everybody().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// A list as text, one line a row.
    public static ForeignFile list(String... lines) {
        return new ForeignFile("danh-sach.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
