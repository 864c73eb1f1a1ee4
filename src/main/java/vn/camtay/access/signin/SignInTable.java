package vn.camtay.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.access.Role;
import vn.camtay.access.SignedInBy;
import vn.camtay.store.Stored;

/// The table of sign-ins. Tokens are kept as hashes: whoever reads the database cannot sign in with it.
@Component
class SignInTable {
    private final JdbcClient sql;

    SignInTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<SignIn> find(String commune, String tokenHash) {
        return sql.sql("""
                select commune, token_hash, subject, means, hall_role, pin_given, started, last_seen, expires, ended
                from sign_in where commune = :commune and token_hash = :token""")
                .param("commune", commune)
                .param("token", tokenHash)
                .query(SignInTable::signIn)
                .optional();
    }

    void add(SignIn signIn) {
        sql.sql("""
                insert into sign_in
                  (commune, token_hash, subject, means, hall_role, pin_given, started, last_seen, expires)
                values (:commune, :token, :subject, :means, :hallRole, :pin, :started, :seen, :expires)""")
                .param("commune", signIn.commune())
                .param("token", signIn.tokenHash())
                .param("subject", signIn.subject().toString())
                .param("means", signIn.by().name())
                .param("hallRole", signIn.hallRole().map(Role::name).orElse(""))
                .param("pin", signIn.pinGiven())
                .param("started", Stored.moment(signIn.started()))
                .param("seen", Stored.moment(signIn.lastSeen()))
                .param("expires", Stored.moment(signIn.expires()))
                .update();
    }

    void end(String commune, String tokenHash, Instant at) {
        sql.sql("""
                update sign_in set ended = :at
                where commune = :commune and token_hash = :token and ended is null""")
                .param("at", Stored.moment(at))
                .param("commune", commune)
                .param("token", tokenHash)
                .update();
    }

    /// Ends those of a badge, which belongs to one commune.
    void endAll(String commune, UUID subject, Instant at) {
        sql.sql("""
                update sign_in set ended = :at
                where commune = :commune and subject = :subject and ended is null""")
                .param("at", Stored.moment(at))
                .param("commune", commune)
                .param("subject", subject.toString())
                .update();
    }

    /// Ends those of a staff account, in whatever commune.
    void endAll(UUID subject, Instant at) {
        sql.sql("update sign_in set ended = :at where subject = :subject and ended is null")
                .param("at", Stored.moment(at))
                .param("subject", subject.toString())
                .update();
    }

    void seen(String commune, String tokenHash, Instant at) {
        sql.sql("update sign_in set last_seen = :at where commune = :commune and token_hash = :token")
                .param("at", Stored.moment(at))
                .param("commune", commune)
                .param("token", tokenHash)
                .update();
    }

    void pinGiven(String commune, String tokenHash) {
        sql.sql("update sign_in set pin_given = true where commune = :commune and token_hash = :token")
                .param("commune", commune)
                .param("token", tokenHash)
                .update();
    }

    private static SignIn signIn(ResultSet row, int at) throws SQLException {
        return new SignIn(
                row.getString("commune"),
                row.getString("token_hash"),
                Stored.uuid(row, "subject"),
                SignedInBy.valueOf(row.getString("means")),
                Optional.of(row.getString("hall_role"))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf),
                Stored.flag(row, "pin_given"),
                Stored.moment(row, "started"),
                Stored.moment(row, "last_seen"),
                Stored.moment(row, "expires"),
                Stored.findMoment(row, "ended"));
    }
}
