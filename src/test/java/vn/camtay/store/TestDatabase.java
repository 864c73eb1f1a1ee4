package vn.camtay.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.camtay.store.database.Database;
import vn.camtay.store.database.PostgresDatabase;
import vn.camtay.store.database.SqliteDatabase;

/// The two databases every data test runs on.
///
/// ```java
/// @ParameterizedClass
/// @EnumSource(TestDatabase.class)
/// class MarksTest {
///     private final TestStore store;
///
///     MarksTest(TestDatabase database) {
///         store = database.fresh();
///     }
///
///     @Test
///     void a_mark_is_found_again() {
///         var attendance = store.transactional(new Attendance(store.jdbc(), …));   // its @Transactional works
///         store.write(() -> store.jdbc().sql("insert …").update());                // or by hand
///         var found = store.readOnly(() -> …);
///     }
/// }
/// ```
/// JUnit makes an instance for each test method, so each gets a migrated database of its own, in some milliseconds: the
/// migrations run once in a JVM and are copied. Nothing needs closing; only the eight youngest stores stay open.
public enum TestDatabase {
    SQLITE {
        @Override
        Database copy(Path folder) {
            var file = folder.resolve("camtay.db");
            try {
                Files.copy(template(), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return SqliteDatabase.openMigrated(
                    file, () -> SqliteDatabase.source(file, false).getConnection(), Duration.ofSeconds(30));
        }

        private Path template() {
            if (template == null) {
                var file = folder().resolve("camtay.db");
                SqliteDatabase.open(file).close();
                template = file.toString();
            }
            return Path.of(template);
        }
    },
    POSTGRESQL {
        @Override
        Database copy(Path folder) {
            if (template == null) {
                server = startServer();
                run("create database migrated");
                PostgresDatabase.open(server.getJdbcUrl("postgres", "migrated")).close();
                template = "migrated";
            }
            var name = "fresh" + number.incrementAndGet();
            run("create database " + name + " template " + template);
            return PostgresDatabase.openMigrated(server().getJdbcUrl("postgres", name), 8);
        }
    };

    private static final int OPEN = 8;
    private static final ArrayDeque<TestStore> STORES = new ArrayDeque<>();
    private static final Queue<Path> FOLDERS = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::cleanUp));
    }

    final AtomicInteger number = new AtomicInteger();

    @Nullable
    String template;

    @Nullable
    EmbeddedPostgres server;

    abstract Database copy(Path folder);

    /// A migrated, empty database with a data directory of its own.
    public TestStore fresh() {
        synchronized (STORES) {
            var folder = folder();
            var store = new TestStore(copy(folder), folder);
            STORES.add(store);
            if (STORES.size() > OPEN) {
                STORES.remove().close();
            }
            return store;
        }
    }

    /// What a program would be told to open the same database: a URL, or nothing for SQLite in the data directory.
    public Optional<String> url(TestStore store) {
        return store.dataSource() instanceof HikariDataSource pool
                ? Optional.ofNullable(pool.getJdbcUrl())
                : Optional.empty();
    }

    /// The URL of a database in which nothing was ever made; on PostgreSQL alone.
    public String bare() {
        fresh();
        var name = "bare" + number.incrementAndGet();
        run("create database " + name);
        return server().getJdbcUrl("postgres", name);
    }

    /// A temporary folder that goes when the JVM does.
    static Path folder() {
        try {
            var folder = Files.createTempDirectory("camtay-test");
            FOLDERS.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder().resolve("pg"))
                    .setCleanDataDirectory(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cleanUp() {
        try {
            if (POSTGRESQL.server != null) {
                POSTGRESQL.server.close();
            }
            for (var folder : FOLDERS) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            System.err.println("Left behind: " + e);
        }
    }

    EmbeddedPostgres server() {
        if (server == null) {
            throw new IllegalStateException("Not started");
        }
        return server;
    }

    void run(String sql) {
        try (var connection = DriverManager.getConnection(server().getJdbcUrl("postgres", "postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
