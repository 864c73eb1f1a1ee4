package vn.camtay.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.camtay.access.Audit;
import vn.camtay.access.Drafts;
import vn.camtay.access.ForgetSubject;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.account.RolesGiven;
import vn.camtay.access.key.Keys;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.Places;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.HalfDay;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Ids;
import vn.camtay.shared.SteadyClock;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Remembering;
import vn.camtay.store.Removals;
import vn.camtay.store.StoredFiles;
import vn.camtay.store.TestStore;
import vn.camtay.timetable.DayPart;
import vn.camtay.timetable.Session;
import vn.camtay.timetable.Timetable;

/// A commune with two clusters on two days, on a real database, with the clock in the test's hand: 7:20 on the
/// morning of the first day.
public final class TestHall {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final CommuneCode COMMUNE = new CommuneCode("25303");
    public static final LocalDate SATURDAY = LocalDate.of(2025, 11, 15);
    public static final LocalDate SUNDAY = SATURDAY.plusDays(1);
    public static final UUID STAFF = new UUID(0, 7);

    private final HandClock clock = new HandClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Ids ids = new Ids();
    private final PlanId plan = new PlanId(ids.next());
    private final ClusterId first = new ClusterId(ids.next());
    private final ClusterId second = new ClusterId(ids.next());
    private int version;
    private final List<Hamlet> hamlets = new ArrayList<>();

    /// The modules as the program wires them, without the web: beans are made when they are asked for.
    /// No `@Configuration`: the program's own scan, in other tests, must not find it.
    @EnableTransactionManagement(proxyTargetClass = true)
    @ConfigurationPropertiesScan("vn.camtay.timetable")
    @ComponentScan(
            basePackages = {
                "vn.camtay.place",
                "vn.camtay.access.badge",
                "vn.camtay.access.signin",
                "vn.camtay.plan",
                "vn.camtay.roster",
                "vn.camtay.timetable",
                "vn.camtay.attendance"
            },
            lazyInit = true)
    static class Wiring {}

    public TestHall(TestStore store) {
        clock.now = at(SATURDAY, "07:20");
        context.registerBean(JdbcClient.class, store::jdbc);
        context.registerBean(Remembering.class, store::remembering);
        context.registerBean(PlatformTransactionManager.class, store::transactions);
        context.registerBean(Ids.class, () -> ids);
        context.registerBean(Time.class, () -> new Time(new SteadyClock(clock), ZONE, false));
        context.registerBean(java.time.Clock.class, () -> bean(Time.class).clock());
        context.registerBean(Origin.class, () -> new Origin(ids.next()));
        context.registerBean(Keys.class, () -> Keys.of(store.data()));
        context.register(
                Wiring.class,
                Audit.class,
                SignInCodes.class,
                Scopes.class,
                RolesGiven.class,
                ForgetSubject.class,
                Drafts.class);
        context.registerBean(Removals.class, store::removals);
        context.registerBean(StoredFiles.class, store::files);
        context.refresh();
        var places = bean(Places.class);
        places.save(new Commune(COMMUNE, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
        for (var name : List.of("ấp 1", "ấp 2", "ấp Sóc Lớn")) {
            hamlets.add(places.settle(COMMUNE, name));
        }
        issue(SATURDAY, SUNDAY);
    }

    /// Issues the plan, again where it was issued before, with these days of its two clusters.
    public void issue(LocalDate firstDay, LocalDate secondDay) {
        issue(List.of(
                new Programme.Cluster(first, "Cụm 1", firstDay, "Nhà văn hóa ấp 1", hamlets.subList(0, 2)),
                new Programme.Cluster(second, "Cụm 2", secondDay, "Nhà văn hóa ấp Sóc Lớn", hamlets.subList(2, 3))));
    }

    /// Issues the plan under the number of an issue that was undone.
    public void issueSameVersion(LocalDate firstDay, LocalDate secondDay) {
        version--;
        issue(firstDay, secondDay);
    }

    /// Issues the plan with a first cluster that meets on all of these days.
    public void issueOnDays(List<LocalDate> firstDays) {
        issue(List.of(
                new Programme.Cluster(first, "Cụm 1", firstDays, "Nhà văn hóa ấp 1", hamlets.subList(0, 2)),
                new Programme.Cluster(second, "Cụm 2", SUNDAY, "Nhà văn hóa ấp Sóc Lớn", hamlets.subList(2, 3))));
    }

    /// Issues the plan with a first cluster that meets in the morning only.
    public void issueInTheMorning() {
        issue(List.of(
                new Programme.Cluster(
                        first,
                        "Cụm 1",
                        List.of(SATURDAY),
                        "Nhà văn hóa ấp 1",
                        hamlets.subList(0, 2),
                        Optional.of(HalfDay.MORNING)),
                new Programme.Cluster(second, "Cụm 2", SUNDAY, "Nhà văn hóa ấp Sóc Lớn", hamlets.subList(2, 3))));
    }

    /// Issues the plan without its second cluster.
    public void issueFirstOnly() {
        issue(List.of(new Programme.Cluster(first, "Cụm 1", SATURDAY, "Nhà văn hóa ấp 1", hamlets)));
    }

    private void issue(List<Programme.Cluster> clusters) {
        var audience = List.of(
                new Programme.Audience("board", "Ban điều hành ấp", 2),
                new Programme.Audience("team", "Tổ Công nghệ số cộng đồng", 2));
        bean(Programmes.class)
                .put(new Programme(COMMUNE, plan, ++version, "Kế hoạch tập huấn", clusters, audience, Optional.of(10)));
    }

    public void setClock(LocalDate day, String time) {
        clock.now = at(day, time);
    }

    public static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Attendance attendance() {
        return bean(Attendance.class);
    }

    public PlanId plan() {
        return plan;
    }

    public ClusterId cluster() {
        return first;
    }

    public Hamlet hamlet(int index) {
        return hamlets.get(index);
    }

    /// A person on the list of their hamlet's cluster, by default in the digital team.
    public Person convoked(String name, int hamlet, String... groups) {
        var id = known(name, hamlet).id();
        for (var group : groups.length == 0 ? new String[] {"team"} : groups) {
            bean(Roster.class).nominate(COMMUNE, plan, id, new Person.Nomination(group, ""), STAFF);
        }
        return person(id);
    }

    /// A person of the roster who is convoked to nothing.
    public Person known(String name, int hamlet) {
        return person(bean(Roster.class).add(COMMUNE, newcomer(name, hamlet)));
    }

    public NewPerson newcomer(String name, int hamlet) {
        return new NewPerson(hamlet(hamlet).id(), name, Optional.empty(), Optional.empty(), List.of());
    }

    public Person person(PersonId id) {
        return bean(Roster.class).get(COMMUNE, plan, id);
    }

    public Session morning() {
        return session(first, DayPart.MORNING);
    }

    public Session afternoon() {
        return session(first, DayPart.AFTERNOON);
    }

    public Session otherMorning() {
        return session(second, DayPart.MORNING);
    }

    private Session session(ClusterId cluster, DayPart part) {
        return bean(Timetable.class).list(COMMUNE, plan).stream()
                .filter(one -> one.cluster().equals(cluster) && one.part() == part)
                .findFirst()
                .orElseThrow();
    }

    public MarkId fact() {
        return new MarkId(ids.next());
    }

    public MarkPresent atDesk(Person person) {
        return atDesk(fact(), new Who.Known(person.id()), Basis.LISTED);
    }

    public MarkPresent atDesk(MarkId fact, Who who, Basis basis) {
        return atDesk(fact, who, basis, Means.NAME);
    }

    public MarkPresent atDesk(MarkId fact, Who who, Basis basis, Means means) {
        return new MarkPresent(fact, COMMUNE, morning().id(), who, means, basis, Optional.empty(), Optional.of(STAFF));
    }

    public MarkPresent byPhone(Person person, Instant pageIssued) {
        return new MarkPresent(
                fact(),
                COMMUNE,
                morning().id(),
                new Who.Numbered(person.markNumber()),
                Means.OWN_PHONE,
                Basis.LISTED,
                Optional.of(pageIssued),
                Optional.empty());
    }

    public VoidMark takeBack(Mark mark, String reason) {
        return new VoidMark(ids.next(), COMMUNE, mark.id(), reason, STAFF);
    }

    private static final class HandClock extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
