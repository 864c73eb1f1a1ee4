package vn.camtay.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.camtay.access.key.Keys;
import vn.camtay.attendance.door.SessionCodes;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.PlanId;
import vn.camtay.timetable.DayPart;
import vn.camtay.timetable.Hours;
import vn.camtay.timetable.Session;
import vn.camtay.timetable.SessionId;

/// People press "Có mặt" at their hall's door, each once, with the page and form they were given. At the end the
/// program is killed and its file asked for every mark that was acknowledged.
final class Marks {
    private static final int CONNECTIONS = 64;
    /// A third of them warm the program up: it is in full swing after some 40,000 presses.
    private static final int OF_EACH = 40;
    private static final Duration LENGTH = Duration.ofSeconds(60);

    private Marks() {}

    static void run() throws Exception {
        List<Someone> people;
        try (var seed = Seed.of(Seed.Size.LARGE)) {
            people = seed.signIn(OF_EACH);
        }
        var folder = Seed.folder(Seed.Size.LARGE);
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        try (var program = Program.start(folder)) {
            var presses = open(program, people, new SessionCodes(Keys.of(folder).derive("hall code")));
            System.out.printf("durable marks: %,d people at the doors of 3,321 communes, %d connections%n",
                    presses.size(), CONNECTIONS);
            var warming = press(program, presses.subList(0, presses.size() / 3), acknowledged);
            var before = program.processorTime();
            var figures = press(program, presses.subList(presses.size() / 3, presses.size()), acknowledged);
            var micros = program.processorTime().minus(before).toNanos() / 1e3 / figures.nanos().length;
            System.out.printf("  warming up  %s%n  then        %s, %.0f µs of processor an answer%n", warming, figures, micros);
            System.out.printf("  resident afterwards: %d MB%n", program.residentMegabytes());
            program.kill();
        }
        var kept = kept(folder);
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(kept);
        System.out.printf("  acknowledged %,d, in the file after kill -9 %,d, lost %,d%n",
                acknowledged.size(), kept.size(), lost.size());
        if (!lost.isEmpty()) {
            throw new IllegalStateException("acknowledged marks were lost");
        }
    }

    private record Press(String fact, byte[] request) {}

    /// Everybody scans the code on their hall's screen and gets the page with the form.
    private static List<Press> open(Program program, List<Someone> people, SessionCodes codes) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(people);
        var tasks = new ArrayList<Callable<List<Press>>>();
        for (var i = 0; i < CONNECTIONS; i++) {
            tasks.add(() -> {
                var presses = new ArrayList<Press>();
                try (var line = new Line(program.port)) {
                    for (var one = waiting.poll(); one != null; one = waiting.poll()) {
                        var page = line.ask(Line.get(door(one, codes), one.cookies()));
                        presses.add(press(page, one));
                    }
                }
                return presses;
            });
        }
        return Load.all(tasks).stream().flatMap(List::stream).toList();
    }

    static String door(Someone one, SessionCodes codes) {
        var session = new Session(
                new CommuneCode(one.commune()), PlanId.of(one.person()), SessionId.of(one.session()),
                ClusterId.of(one.person()), LocalDate.now(Seed.ZONE), DayPart.MORNING,
                new Hours(LocalTime.MIN, LocalTime.MAX)); // a code depends on commune and session only
        return "/d/" + one.commune() + "/" + codes.codeOf(session, Instant.now());
    }

    private static Press press(Answer page, Someone one) {
        var fact = page.field("fact");
        var form = "_csrf=" + page.field("_csrf") + "&slip=" + page.field("slip") + "&fact=" + fact + "&me="
                + page.field("me");
        return new Press(fact, Line.post("/d", one.cookies(), form));
    }

    private static Figures press(Program program, List<Press> presses, Set<String> acknowledged) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(presses);
        var mine = new ThreadLocal<String>();
        return Load.run(
                program.port,
                CONNECTIONS,
                LENGTH,
                () -> {
                    var press = waiting.poll();
                    mine.set(press == null ? "" : press.fact());
                    return press == null ? null : press.request();
                },
                answer -> {
                    var marked = answer.status() == 200 && answer.says("ct-note good");
                    return marked && acknowledged.add(mine.get());
                });
    }

    private static Set<String> kept(Path folder) throws Exception {
        var kept = new HashSet<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("camtay.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from mark")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        return kept;
    }
}
