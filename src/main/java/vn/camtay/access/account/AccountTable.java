package vn.camtay.access.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.store.Stored;

/// The table of staff accounts.
@Component
public class AccountTable {
    private final JdbcClient sql;

    AccountTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param passwordHash Argon2; empty until the one-time link was used
    public record Row(UUID subject, String username, String name, Optional<String> passwordHash, boolean closed) {}

    /// Whether the name was free.
    public boolean add(UUID subject, String username, String name, Instant at) {
        return sql.sql("""
                insert into account (subject, username, display_name, made)
                values (:subject, :username, :name, :at) on conflict (username) do nothing""")
                        .param("subject", subject.toString())
                        .param("username", username)
                        .param("name", name)
                        .param("at", Stored.moment(at))
                        .update()
                == 1;
    }

    public Optional<Row> find(UUID subject) {
        return sql.sql("""
                select subject, username, display_name, password_hash, closed from account
                where subject = :subject""")
                .param("subject", subject.toString())
                .query(AccountTable::row)
                .optional();
    }

    public Optional<Row> find(String username) {
        return sql.sql("""
                select subject, username, display_name, password_hash, closed from account
                where username = :username""").param("username", username).query(AccountTable::row).optional();
    }

    /// Those with a role in the commune or everywhere, by name.
    public List<Row> list(String commune) {
        return sql.sql("""
                select subject, username, display_name, password_hash, closed from account
                where subject in (select g.subject from role_given g where g.commune in (:commune, '*'))
                order by username""").param("commune", commune).query(AccountTable::row).list();
    }

    public void setPassword(UUID subject, String hash) {
        sql.sql("update account set password_hash = :hash where subject = :subject and closed is null")
                .param("hash", hash)
                .param("subject", subject.toString())
                .update();
    }

    public void close(UUID subject, Instant at) {
        sql.sql("update account set closed = :at, password_hash = null where subject = :subject and closed is null")
                .param("at", Stored.moment(at))
                .param("subject", subject.toString())
                .update();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        @Nullable String hash = row.getString("password_hash");
        return new Row(
                Stored.uuid(row, "subject"),
                row.getString("username"),
                row.getString("display_name"),
                Optional.ofNullable(hash),
                Stored.findMoment(row, "closed").isPresent());
    }
}
