package vn.camtay.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.store.database.SqliteDatabase;
import vn.camtay.store.disk.DataDirectory;

/// How many durable writes a second, grouped and one transaction each, in one run: `mvn test -Dtest=WriteBench`.
/// Not part of the tests, whose names end in Test. The ratio is what counts; the figures are this machine's.
class WriteBench {
    private static final Duration LENGTH = Duration.ofSeconds(4);

    @TempDir
    Path folder;

    @Test
    void durable_inserts() throws Exception {
        for (var threads : new int[] {1, 16, 64}) {
            oneByOne(threads, Duration.ofSeconds(1));
            var alone = oneByOne(threads, LENGTH);
            grouped(threads, Duration.ofSeconds(1));
            var together = grouped(threads, LENGTH);
            System.out.printf(
                    "%2d threads: one transaction each %,d/s (%s), grouped %,d/s (%s), ratio %.1f%n",
                    threads,
                    alone.perSecond(),
                    alone.waits(),
                    together.perSecond(),
                    together.waits(),
                    (double) together.perSecond() / alone.perSecond());
        }
    }

    private Figures grouped(int threads, Duration length) throws Exception {
        try (var database = SqliteDatabase.open(fresh())) {
            var notes = Notes.in(database);
            notes.create();
            return load(threads, length, notes::addOnly);
        }
    }

    private Figures oneByOne(int threads, Duration length) throws Exception {
        var file = fresh();
        var turn = new ReentrantLock(true);
        try (var connection = SqliteDatabase.source(file, false).getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("create table note (id bigint primary key, body text not null)");
            }
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into note (id, body) values (?, ?)")) {
                return load(threads, length, id -> {
                    turn.lock();
                    try {
                        insert.setLong(1, id);
                        insert.setString(2, "ghi chú " + id);
                        insert.executeUpdate();
                        connection.commit();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    } finally {
                        turn.unlock();
                    }
                });
            }
        }
    }

    private interface Write {
        void add(long id);
    }

    private record Figures(long perSecond, String waits) {}

    private static Figures load(int threads, Duration length, Write write) throws Exception {
        var next = new AtomicLong();
        var end = System.nanoTime() + length.toNanos();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var parts = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        var waits = new long[200_000];
                        var count = 0;
                        for (var before = System.nanoTime(); before < end; before = System.nanoTime()) {
                            write.add(next.getAndIncrement());
                            waits[count++] = System.nanoTime() - before;
                        }
                        return Arrays.copyOf(waits, count);
                    }))
                    .toList();
            var all = new long[0];
            for (var part : parts) {
                var more = part.get();
                var joined = Arrays.copyOf(all, all.length + more.length);
                System.arraycopy(more, 0, joined, all.length, more.length);
                all = joined;
            }
            Arrays.sort(all);
            return new Figures(
                    all.length * 1_000 / length.toMillis(),
                    "p50 %.1f ms, p99 %.1f ms"
                            .formatted(all[all.length / 2] / 1e6, all[(int) (all.length * 0.99)] / 1e6));
        }
    }

    private Path fresh() throws Exception {
        return Files.createTempDirectory(folder, "bench").resolve(DataDirectory.DATABASE);
    }
}
