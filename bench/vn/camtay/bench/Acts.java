package vn.camtay.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/// 64 rehearsals, each on a connection of its own: the whole form is handed in, a hint asked for, and back again, each as
/// soon as the act before was answered. At the end the program is killed and its file asked for every act that was
/// acknowledged.
final class Acts {
    private static final int CONNECTIONS = 64;
    private static final Duration WARMING = Duration.ofSeconds(15);
    private static final Duration LENGTH = Duration.ofSeconds(30);

    private Acts() {}

    /// @param forms what is pressed in turn, each without its fact
    private record Player(String path, String cookies, List<String> forms) {}

    static void run() throws Exception {
        List<Someone> people;
        try (var seed = Seed.of(Seed.Size.SMALL)) {
            people = seed.signIn(CONNECTIONS);
        }
        var folder = Seed.folder(Seed.Size.SMALL);
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        try (var program = Program.start(folder)) {
            var players = Load.all(people.stream().map(one -> begin(program, one)).toList());
            System.out.printf("durable acts: %d rehearsals, %d connections%n", players.size(), CONNECTIONS);
            var warming = act(program, players, WARMING, acknowledged);
            var before = program.processorTime();
            var figures = act(program, players, LENGTH, acknowledged);
            var micros = program.processorTime().minus(before).toNanos() / 1e3 / figures.nanos().length;
            System.out.printf("  warming up  %s%n  then        %s, %.0f µs of processor an act%n", warming, figures, micros);
            System.out.printf("  resident afterwards: %d MB%n", program.residentMegabytes());
            program.kill();
        }
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(kept(folder));
        System.out.printf("  acknowledged %,d, lost after kill -9 %,d%n", acknowledged.size(), lost.size());
        if (!lost.isEmpty()) {
            throw new IllegalStateException("acknowledged acts were lost");
        }
    }

    private static Callable<Player> begin(Program program, Someone one) {
        return () -> {
            try (var phone = new Rehearser(program.port, 0, one.cookies())) {
                var path = phone.begin();
                var screen = phone.playTo("form");
                var form = screen.find("form").orElseThrow();
                var bare = form.sent().replaceFirst("fact=[^&]*&?", "");
                return new Player(path, one.cookies(), List.of(
                        Rehearser.answers(bare), bare.replace("do=form", "do=hint"), bare.replace("do=form", "do=back")));
            }
        };
    }

    private static Figures act(Program program, List<Player> players, Duration length, Set<String> acknowledged)
            throws Exception {
        var start = System.nanoTime();
        var end = start + length.toNanos();
        var parts = Load.all(players.stream().map(one -> acting(program, one, end, acknowledged)).toList());
        return Figures.of(parts, (System.nanoTime() - start) / 1e9, 0);
    }

    /// Any answer but the one that leads back to the page ends the run.
    private static Callable<long[]> acting(Program program, Player player, long end, Set<String> acknowledged) {
        return () -> {
            var nanos = new long[1024];
            var count = 0;
            try (var line = new Line(program.port)) {
                for (var before = System.nanoTime(); before < end; before = System.nanoTime()) {
                    var fact = UUID.randomUUID().toString();
                    var form = player.forms().get(count % player.forms().size()) + "&fact=" + fact;
                    var answer = line.ask(Line.post(player.path(), player.cookies(), form));
                    nanos = count == nanos.length ? Arrays.copyOf(nanos, 2 * count) : nanos;
                    nanos[count++] = System.nanoTime() - before;
                    if (answer.status() != 302) {
                        throw new IllegalStateException(answer.status() + ": " + answer.text());
                    }
                    acknowledged.add(fact);
                }
            }
            return Arrays.copyOf(nanos, count);
        };
    }

    private static Set<String> kept(Path folder) throws Exception {
        var kept = new HashSet<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("camtay.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from rehearsal_act")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        return kept;
    }
}
