package vn.camtay.access.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.access.key.Tokens;
import vn.camtay.store.Stored;

/// One-time links by which a person sets a password: stored as hashes, good once.
@Component
public class Links {
    private final JdbcClient sql;
    private final Clock clock;

    Links(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// What a link is for.
    public enum Purpose {
        /// The first administrator of an empty program; good until it is used.
        FIRST_START(Duration.ofDays(36_500)),
        /// A password for an account an administrator made.
        SET_PASSWORD(Duration.ofDays(7));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }
    }

    public record Link(Purpose purpose, UUID subject) {}

    /// A new link; an unused one for the same is dead from now on.
    ///
    /// @return the token, shown once
    public String make(Purpose purpose, UUID subject) {
        drop(subject);
        var token = Tokens.next();
        var now = clock.instant();
        sql.sql("""
                insert into one_time_link (token_hash, purpose, subject, made, expires)
                values (:token, :purpose, :subject, :now, :expires)""")
                .param("token", Tokens.hash(token))
                .param("purpose", purpose.name())
                .param("subject", subject.toString())
                .param("now", Stored.moment(now))
                .param("expires", Stored.moment(now.plus(purpose.lasts)))
                .update();
        return token;
    }

    public void drop(UUID subject) {
        sql.sql("delete from one_time_link where subject = :subject and used is null")
                .param("subject", subject.toString())
                .update();
    }

    /// The link of the first start, whoever it was made for: only the latest is good.
    void dropFirstStart() {
        sql.sql("delete from one_time_link where purpose = 'FIRST_START' and used is null")
                .update();
    }

    /// Looks without using: opening a link changes nothing.
    public Optional<Link> find(String token) {
        return sql.sql("""
                select purpose, subject from one_time_link
                where token_hash = :token and used is null and expires > :now""")
                .param("token", Tokens.hash(token))
                .param("now", Stored.moment(clock.instant()))
                .query((row, at) -> new Link(Purpose.valueOf(row.getString("purpose")), Stored.uuid(row, "subject")))
                .optional();
    }

    /// Uses it up. Empty when it is not, or no longer, good; of two at once one wins.
    public Optional<Link> use(String token) {
        var link = find(token);
        var mine = sql.sql("""
                update one_time_link set used = :now where token_hash = :token and used is null and expires > :now""")
                .param("now", Stored.moment(clock.instant()))
                .param("token", Tokens.hash(token))
                .update();
        return mine == 1 ? link : Optional.empty();
    }
}
