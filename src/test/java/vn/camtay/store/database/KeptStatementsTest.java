package vn.camtay.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptStatementsTest {
    private static final String FIND = "select body from note where id = ?";

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = KeptStatements.of(DriverManager.getConnection("jdbc:sqlite::memory:"));
        try (var statement = connection.createStatement()) {
            statement.execute("create table note (id integer primary key, body text not null)");
            statement.execute("insert into note values (1, 'một'), (2, 'hai')");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_text_asked_for_again_gets_the_same_statement_with_new_values() throws SQLException {
        var first = statement();
        assertThat(find(1)).isEqualTo("một");
        assertThat(find(2)).isEqualTo("hai");
        assertThat(statement()).isSameAs(first);
    }

    @Test
    void rows_left_open_are_closed_with_the_statement() throws SQLException {
        var statement = connection.prepareStatement(FIND);
        statement.setInt(1, 1);
        var rows = statement.executeQuery();
        statement.close();
        statement.close();
        assertThat(rows.isClosed()).isTrue();
        assertThat(find(2)).isEqualTo("hai");
    }

    @Test
    void a_text_in_use_is_prepared_beside_it() throws SQLException {
        try (var outer = connection.prepareStatement(FIND)) {
            outer.setInt(1, 1);
            try (var rows = outer.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(find(2)).isEqualTo("hai");
                assertThat(rows.getString(1)).isEqualTo("một");
            }
        }
        assertThat(find(1)).isEqualTo("một");
    }

    @Test
    void a_statement_that_failed_is_not_kept() throws SQLException {
        var text = "insert into note values (?, 'lại')";
        try (var statement = connection.prepareStatement(text)) {
            statement.setInt(1, 1);
            assertThatThrownBy(statement::executeUpdate).isInstanceOf(SQLException.class);
        }
        try (var statement = connection.prepareStatement(text)) {
            statement.setInt(1, 3);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
        assertThat(find(3)).isEqualTo("lại");
    }

    @Test
    void one_set_up_otherwise_is_not_kept() throws SQLException {
        var before = statement();
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setQueryTimeout(7);
        }
        assertThat(statement()).isNotSameAs(before);
        try (var statement = connection.prepareStatement(FIND)) {
            assertThat(statement.getQueryTimeout()).isZero();
        }
    }

    private Object statement() throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            return statement.unwrap(org.sqlite.core.CoreStatement.class);
        }
    }

    private String find(int id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setInt(1, id);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
