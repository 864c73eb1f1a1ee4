package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.camtay.store.database.Refusals;
import vn.camtay.store.database.SqliteDatabase;

/// The grouping writer under many threads, and when the disk says no.
class WriterTest {
    private static final int THREADS = 64;
    private static final String LARGE = "x".repeat(20_000);

    @TempDir
    Path folder;

    private final AtomicInteger largestPages = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private SqliteDatabase database;
    private TransactionTemplate write;
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        use(Duration.ofSeconds(30));
        write.executeWithoutResult(status -> jdbc.sql("create table note (id bigint primary key, body text not null)")
                .update());
    }

    private void use(Duration patience) {
        var file = folder.resolve("camtay.db");
        database = SqliteDatabase.openMigrated(
                file,
                () -> {
                    var connection = SqliteDatabase.source(file, false).getConnection();
                    opened.incrementAndGet();
                    if (largestPages.get() > 0) {
                        try (var statement = connection.createStatement()) {
                            statement.execute("pragma max_page_count = " + largestPages.get());
                        }
                    }
                    return connection;
                },
                patience);
        write = new TransactionTemplate(database.transactions());
        jdbc = JdbcClient.create(Refusals.queries(database.dataSource()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void of_many_writers_only_those_that_rolled_back_lose_their_rows() throws Exception {
        var seed = System.nanoTime();
        System.out.println("seed " + seed);
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        inThreads(thread -> {
            var random = new Random(seed + thread);
            for (var i = 0; i < 50; i++) {
                var id = thread * 1_000 + i;
                if (random.nextInt(5) == 0) {
                    assertThatThrownBy(() -> write.executeWithoutResult(status -> {
                                insert(id, "mất");
                                throw new IllegalStateException("undone");
                            }))
                            .hasMessage("undone");
                } else {
                    write.executeWithoutResult(status -> insert(id, "còn"));
                    acknowledged.add(id);
                    assertThat(body(id)).isEqualTo("còn");
                }
            }
        });
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(acknowledged).isNotEmpty().hasSizeLessThan(THREADS * 50);
    }

    @Test
    void a_failing_statement_in_one_transaction_leaves_the_others_of_the_group() throws Exception {
        write.executeWithoutResult(status -> insert(-1, "đã có"));
        inThreads(thread -> {
            for (var i = 0; i < 20; i++) {
                var id = thread * 1_000 + i;
                if (i % 4 == 0) {
                    assertThatThrownBy(() -> write.executeWithoutResult(status -> {
                                insert(id, "mất");
                                insert(-1, "trùng");
                            }))
                            .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
                } else {
                    write.executeWithoutResult(status -> insert(id, "còn"));
                }
            }
        });
        assertThat(ids()).hasSize(1 + THREADS * 15);
    }

    @Test
    void a_full_disk_fails_whom_it_fails_and_keeps_every_acknowledged_row() throws Exception {
        for (var id = 0; id < 20; id++) {
            insertDurably(1_000_000 + id);
        }
        limitPages(pages() + 60);
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        var refused = new AtomicInteger();
        inThreads(thread -> {
            for (var i = 0; i < 5; i++) {
                try {
                    insertDurably(thread * 1_000 + i);
                    acknowledged.add(thread * 1_000 + i);
                } catch (RuntimeException e) {
                    refused.incrementAndGet();
                }
            }
        });
        assertThat(refused).hasPositiveValue();
        assertThat(ids().stream().filter(id -> id < 1_000_000)).containsExactlyInAnyOrderElementsOf(acknowledged);

        limitPages(0);
        insertDurably(999_999);
        assertThat(ids()).contains(999_999).hasSize(20 + acknowledged.size() + 1);
    }

    @Test
    void when_the_database_undid_the_group_by_itself_nothing_more_of_it_is_written() throws Exception {
        limitPages(pages() + 20);
        var before = ids();
        assertThatThrownBy(() -> write.executeWithoutResult(status -> {
                    insert(1, "nhỏ");
                    for (var id = 2; id < 100; id++) {
                        try {
                            insert(id, LARGE);
                        } catch (RuntimeException e) {
                            insert(1_000, "sau khi đầy"); // a careless face that goes on
                        }
                    }
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void a_commit_that_fails_fails_every_member_of_its_group_and_the_next_starts_clean() throws Exception {
        write.executeWithoutResult(
                status -> jdbc.sql("create table child (id bigint primary key, note bigint references note (id) "
                                + "deferrable initially deferred)")
                        .update());
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var first = threads.submit(() -> write.executeWithoutResult(status -> {
                insert(1, "cùng nhóm");
                inside.countDown();
                await(go);
            }));
            inside.await();
            var orphan = threads.submit(() -> write.executeWithoutResult(status ->
                    jdbc.sql("insert into child (id, note) values (1, 404)").update()));
            while (database.writer().waiting() < 1) {
                Thread.onSpinWait();
            }
            go.countDown();
            for (var member : List.of(first, orphan)) {
                assertThatThrownBy(member::get).hasCauseInstanceOf(NotSaved.class);
            }
        }
        assertThat(ids()).isEmpty();
        write.executeWithoutResult(status -> insert(2, "nhóm sau"));
        assertThat(ids()).containsExactly(2);
    }

    @Test
    void a_group_is_one_commit_for_all_who_waited() throws Exception {
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(9)) {
            var first = threads.submit(() -> write.executeWithoutResult(status -> {
                insert(0, "đầu");
                inside.countDown();
                await(go);
            }));
            inside.await();
            List<Future<?>> others = IntStream.rangeClosed(1, 8)
                    .<Future<?>>mapToObj(id -> threads.submit(() -> write.executeWithoutResult(status -> {
                        insert(id, "sau");
                        assertThat(first.isDone()).isFalse();
                    })))
                    .toList();
            while (database.writer().waiting() < 8) {
                Thread.onSpinWait();
            }
            go.countDown();
            first.get();
            for (var other : others) {
                other.get();
            }
        }
        assertThat(ids()).hasSize(9);
    }

    @Test
    void who_waits_too_long_for_a_turn_is_told_and_nobody_else_suffers() throws Exception {
        database.close();
        use(Duration.ofMillis(50));
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var slow = threads.submit(() -> write.executeWithoutResult(status -> {
                insert(1, "chậm");
                inside.countDown();
                await(go);
            }));
            inside.await();
            assertThatThrownBy(() -> write.executeWithoutResult(status -> insert(2, "vội")))
                    .isInstanceOf(CannotCreateTransactionException.class)
                    .hasMessageContaining("nothing was written");
            go.countDown();
            slow.get();
        }
        write.executeWithoutResult(status -> insert(3, "sau"));
        assertThat(ids()).containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void an_interrupted_wait_is_refused_and_the_interrupt_kept() throws Exception {
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var slow = threads.submit(() -> write.executeWithoutResult(status -> {
                insert(1, "chậm");
                inside.countDown();
                await(go);
            }));
            inside.await();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> write.executeWithoutResult(status -> insert(2, "ngắt")))
                    .isInstanceOf(CannotCreateTransactionException.class);
            assertThat(Thread.interrupted()).isTrue();
            go.countDown();
            slow.get();
        }
        assertThat(ids()).containsExactly(1);
    }

    @Test
    void a_second_write_transaction_inside_the_first_is_refused_instead_of_waiting_for_itself() {
        var apart = new TransactionTemplate(database.transactions());
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() ->
                        write.executeWithoutResult(outer -> apart.executeWithoutResult(inner -> insert(1, "trong"))))
                .isInstanceOf(IllegalTransactionStateException.class)
                .hasMessageContaining("one writer");
        write.executeWithoutResult(status -> insert(2, "sau"));
        assertThat(ids()).containsExactly(2);
    }

    @Test
    void a_broken_connection_is_opened_anew() throws SQLException {
        write.executeWithoutResult(status -> insert(1, "trước"));
        var before = opened.get();
        assertThatThrownBy(() -> write.executeWithoutResult(status -> {
                    insert(2, "mất");
                    jdbc.sql("rollback").update();
                }))
                .isInstanceOf(RuntimeException.class);
        write.executeWithoutResult(status -> insert(3, "sau"));
        assertThat(ids()).containsExactlyInAnyOrder(1, 3);
        assertThat(opened.get()).isEqualTo(before + 1);
    }

    /// A kill does not show whether the disk was waited for; the settings of the very connection do.
    @Test
    void the_writer_waits_for_the_disk() {
        for (var setting : Map.of("journal_mode", "wal", "synchronous", "2", "foreign_keys", "1")
                .entrySet()) {
            var value = write.execute(status ->
                    jdbc.sql("pragma " + setting.getKey()).query(String.class).single());
            assertThat(value).as(setting.getKey()).isEqualTo(setting.getValue());
        }
    }

    private interface Work {
        void run(int thread) throws Exception;
    }

    private static void inThreads(Work work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = IntStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit(() -> {
                        work.run(thread);
                        return null;
                    }))
                    .toList();
            for (var each : all) {
                each.get();
            }
        }
    }

    /// From the next connection on, which is opened by breaking this one.
    private void limitPages(int pages) {
        largestPages.set(pages);
        assertThatThrownBy(() -> write.executeWithoutResult(
                        status -> jdbc.sql("rollback").update()))
                .isInstanceOf(RuntimeException.class);
    }

    private int pages() {
        return jdbc.sql("pragma page_count").query(Integer.class).single();
    }

    private void insertDurably(int id) {
        write.executeWithoutResult(status -> insert(id, LARGE));
    }

    private void insert(int id, String body) {
        jdbc.sql("insert into note (id, body) values (:id, :body)")
                .param("id", id)
                .param("body", body)
                .update();
    }

    private String body(int id) {
        return jdbc.sql("select body from note where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private List<Integer> ids() {
        return jdbc.sql("select id from note").query(Integer.class).list();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
