package vn.camtay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.camtay.CamTayServer;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.signin.SignIns;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.Places;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.reading.InventedPeople;
import vn.camtay.roster.MarkNumber;
import vn.camtay.shared.Folding;
import vn.camtay.shared.Ids;

/// Fills a data directory with invented people, once, and signs some of them in. The program itself is opened for it,
/// so tables, programmes, sessions, codes and sign-ins are its own; only the many people go straight into their tables.
final class Seed implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final UUID BY = new UUID(0, 1);
    private static final int TOGETHER = 100;

    private final ApplicationContext program;
    private final TransactionTemplate transaction;
    private final JdbcTemplate sql;
    private final Ids ids = new Ids();

    private Seed(Path data) {
        program = new SpringApplication(CamTayServer.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--camtay.data=" + data);
        transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        sql = program.getBean(JdbcTemplate.class);
    }

    /// Opens a directory, filling it when it is new, on this day and with no mark made yet.
    static Seed of(Size size) throws Exception {
        var folder = Bench.data().resolve(size.name().toLowerCase(java.util.Locale.ROOT));
        var done = folder.resolve("bench-seeded");
        if (!Files.exists(done)) {
            delete(folder);
        }
        Files.createDirectories(folder.getParent());
        var seed = new Seed(folder);
        if (!Files.exists(done)) {
            System.out.printf("seeding %,d people in %,d communes into %s%n", size.people(), size.communes, folder);
            seed.fill(size.list());
            Files.createFile(done);
        }
        seed.freshen();
        return seed;
    }

    static Path folder(Size size) {
        return Bench.data().resolve(size.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static void delete(Path folder) throws Exception {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private void fill(List<InventedPeople.Commune> communes) {
        for (var from = 0; from < communes.size(); from += TOGETHER) {
            var some = communes.subList(from, Math.min(communes.size(), from + TOGETHER));
            transaction.executeWithoutResult(_ -> some.forEach(this::add));
        }
    }

    private void add(InventedPeople.Commune invented) {
        var places = program.getBean(Places.class);
        var commune = new CommuneCode(invented.code());
        places.save(new Commune(commune, "xã", "Mẫu " + invented.code(), "tỉnh Đồng Nai"));
        var people = invented.stream().toList();
        Map<String, Hamlet> hamlets = new LinkedHashMap<>();
        people.forEach(person -> hamlets.computeIfAbsent(person.hamlet(), name -> places.settle(commune, name)));
        var programme = programme(commune, List.copyOf(hamlets.values()), people);
        program.getBean(Programmes.class).put(programme);
        var numbers = new Random(1).ints(0, 100_000).distinct().limit(people.size()).iterator();
        var rows = new ArrayList<Object[]>();
        var nominations = new ArrayList<Object[]>();
        for (var person : people) {
            var id = ids.next().toString();
            rows.add(new Object[] {
                commune.value(), id, hamlets.get(person.hamlet()).id().toString(), person.name(),
                Folding.fold(person.name()), person.phone(), Integer.toString(person.birthYear()),
                person.devices().replace(", ", "\n"), MarkNumber.of(numbers.next()).value()
            });
            nominations.add(new Object[] {
                commune.value(), programme.id().toString(), id, person.board() ? "board" : "team", person.post(), false
            });
        }
        sql.batchUpdate("insert into person (commune, id, hamlet, name, folded, phone, born, devices, mark_number)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        sql.batchUpdate("insert into nomination (commune, programme, person, grp, role, withdrawn)"
                + " values (?, ?, ?, ?, ?, ?)", nominations);
    }

    /// Three clusters at three venues on one day, so that everybody may be marked.
    private Programme programme(CommuneCode commune, List<Hamlet> hamlets, List<InventedPeople.Invented> people) {
        var third = Math.ceilDiv(hamlets.size(), 3);
        var clusters = new ArrayList<Programme.Cluster>();
        for (var from = 0; from < hamlets.size(); from += third) {
            var own = hamlets.subList(from, Math.min(hamlets.size(), from + third));
            clusters.add(new Programme.Cluster(
                    new ClusterId(ids.next()), "Cụm " + (clusters.size() + 1), LocalDate.now(ZONE),
                    "Nhà văn hóa " + own.getFirst().name(), own));
        }
        var board = (int) people.stream().filter(InventedPeople.Invented::board).count();
        return new Programme(
                commune, new PlanId(ids.next()), 1,
                "Tập huấn kỹ năng số và thủ tục hành chính trực tuyến cho Ban điều hành ấp và Tổ Công nghệ số cộng đồng",
                clusters,
                List.of(new Programme.Audience("board", "Ban điều hành ấp", board),
                        new Programme.Audience("team", "Tổ Công nghệ số cộng đồng", people.size() - board)),
                Optional.of(10));
    }

    /// The programme's day is today and its morning lasts all day, whenever the bench is run; nobody was marked.
    private void freshen() {
        transaction.executeWithoutResult(_ -> {
            var today = LocalDate.now(ZONE).toString();
            sql.update("update programme_cluster set day = ?", today);
            sql.update("update session set day = ?", today);
            sql.update("update session set starts = '01:30', ends = '23:59' where part = 'MORNING'");
            List.of("mark_void", "mark", "sign_in", "rehearsal_act", "rehearsal_seat", "rehearsal_turn", "rehearsal",
                            "studio_prompt_version")
                    .forEach(table -> sql.update("delete from " + table));
        });
    }

    /// Signs in the first so many people of each commune.
    List<Someone> signIn(int ofEach) {
        return transaction.execute(_ -> people(ofEach).stream()
                .map(one -> new Someone(one.commune(), one.person(), one.session(), cookie(one), ""))
                .toList());
    }

    /// Badges of the first so many people of each commune, who have not signed in.
    List<Someone> badges(int ofEach) {
        var codes = program.getBean(SignInCodes.class);
        return transaction.execute(_ -> people(ofEach).stream()
                .map(one -> new Someone(one.commune(), one.person(), one.session(), "",
                        codes.issue(new CommuneCode(one.commune()), UUID.fromString(one.person()), BY).value()))
                .toList());
    }

    private String cookie(Someone one) {
        var start = new SignIns.Start(one.commune(), UUID.fromString(one.person()), SignedInBy.BADGE, Optional.empty());
        return program.getBean(SignIns.class).start(start, Optional.empty());
    }

    private List<Someone> people(int ofEach) {
        return sql.query("""
                select commune, id, session from (
                  select person.commune, person.id, session.id as session,
                    row_number() over (partition by person.commune order by person.id) as place
                  from person
                  join cluster_hamlet on cluster_hamlet.commune = person.commune and cluster_hamlet.hamlet = person.hamlet
                  join session on session.commune = person.commune and session.cluster = cluster_hamlet.cluster
                    and session.part = 'MORNING')
                where place <= ? order by place, commune""",
                (row, _) -> new Someone(row.getString(1), row.getString(2), row.getString(3), "", ""), ofEach);
    }

    @Override
    public void close() {
        SpringApplication.exit(program);
    }

    /// A commune like the one that began it, and the country.
    enum Size {
        SMALL(1),
        LARGE(3_321);

        private final int communes;

        Size(int communes) {
            this.communes = communes;
        }

        int people() {
            return list().stream().mapToInt(commune -> Math.toIntExact(commune.stream().count())).sum();
        }

        private List<InventedPeople.Commune> list() {
            if (this == LARGE) {
                return InventedPeople.country(communes, 271, 1).toList();
            }
            var hamlets = java.util.stream.IntStream.rangeClosed(1, 24).mapToObj(one -> "ấp " + one).toList();
            return List.of(new InventedPeople.Commune("00001", new InventedPeople(hamlets, 267, 120, 1)));
        }
    }
}
