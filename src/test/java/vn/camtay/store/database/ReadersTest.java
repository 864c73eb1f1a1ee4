package vn.camtay.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;

class ReadersTest {
    @TempDir
    private Path folder;

    private Readers readers;

    @BeforeEach
    void open() throws SQLException {
        var file = folder.resolve("notes.db");
        try (var connection = SqliteDatabase.source(file, false).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table note (id integer primary key)");
            statement.execute("insert into note values (1)");
        }
        readers = new Readers(SqliteDatabase.source(file, true), 2, Duration.ofMillis(50));
    }

    @AfterEach
    void close() {
        readers.close();
    }

    @Test
    void a_reader_given_back_is_lent_again() throws SQLException {
        var first = theOneBehind();
        assertThat(theOneBehind()).isSameAs(first);
    }

    @Test
    void no_more_are_lent_than_there_are_and_the_next_one_is_told() throws SQLException {
        try (var _ = readers.getConnection();
                var _ = readers.getConnection()) {
            assertThatThrownBy(readers::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        }
        assertThat(count(readers.getConnection())).isOne();
    }

    @Test
    void whoever_closes_twice_gives_back_once() throws SQLException {
        var early = readers.getConnection();
        early.close();
        early.close();
        assertThat(early.isClosed()).isTrue();
        assertThatThrownBy(() -> early.prepareStatement("select 1")).isInstanceOf(SQLException.class);
        try (var _ = readers.getConnection();
                var _ = readers.getConnection()) {
            assertThatThrownBy(readers::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        }
    }

    @Test
    void a_snapshot_ends_with_its_user() throws SQLException {
        try (var connection = readers.getConnection()) {
            connection.setAutoCommit(false);
            count(connection);
        }
        try (var connection = readers.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void one_left_with_an_open_statement_is_not_lent_again() throws SQLException {
        Object first;
        try (var connection = readers.getConnection()) {
            first = connection.unwrap(SQLiteConnection.class);
            connection.prepareStatement("select id from note").executeQuery();
        }
        assertThat(theOneBehind()).isNotSameAs(first);
    }

    @Test
    void nothing_is_written_through_a_reader() throws SQLException {
        try (var connection = readers.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into note values (2)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void many_share_a_few() throws Exception {
        var patient = new Readers(SqliteDatabase.source(folder.resolve("notes.db"), true), 2, Duration.ofSeconds(20));
        var read = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var i = 0; i < 400; i++) {
                threads.submit(() -> read.addAndGet(count(patient.getConnection())));
            }
        }
        patient.close();
        assertThat(read).hasValue(400);
    }

    private Object theOneBehind() throws SQLException {
        try (var connection = readers.getConnection()) {
            return connection.unwrap(SQLiteConnection.class);
        }
    }

    private static int count(Connection lent) throws SQLException {
        try (var connection = lent;
                var statement = connection.prepareStatement("select count(*) from note");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
