package vn.camtay.access.second;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.store.Stored;

/// The tables of second factors and recovery codes. They hold no secret: keys follow from this machine's secret and the
/// issue's number, recovery codes are kept as keyed hashes.
@Component
class FactorTable {
    private final JdbcClient sql;

    FactorTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param issue from 1, counting a subject's keys
    /// @param on since when it is asked for; empty until a first code came, and after switching off
    /// @param begun whether a key was shown that is neither on nor switched off
    record Row(long issue, boolean begun, Optional<Instant> on) {}

    Optional<Row> find(UUID subject) {
        return sql.sql("select issue, begun, switched_on from second_factor where subject = :subject")
                .param("subject", subject.toString())
                .query(FactorTable::row)
                .optional();
    }

    /// A new key; whoever has one switched on keeps it.
    void begin(UUID subject) {
        sql.sql("""
                insert into second_factor (subject, issue, begun, last_step) values (:subject, 1, true, 0)
                on conflict (subject) do update set issue = second_factor.issue + 1, begun = true
                where second_factor.switched_on is null""").param("subject", subject.toString()).update();
    }

    void switchOn(UUID subject, Instant at) {
        sql.sql("update second_factor set switched_on = :at, begun = false where subject = :subject")
                .param("at", Stored.moment(at))
                .param("subject", subject.toString())
                .update();
    }

    /// Whether there was something to switch off.
    boolean switchOff(UUID subject) {
        sql.sql("delete from recovery_code where subject = :subject")
                .param("subject", subject.toString())
                .update();
        return sql.sql("""
                update second_factor set switched_on = null, begun = false
                where subject = :subject and switched_on is not null""").param("subject", subject.toString()).update() == 1;
    }

    /// Whether the code of this step is used for the first time, and none later was.
    boolean use(UUID subject, long step) {
        return sql.sql("""
                update second_factor set last_step = :step where subject = :subject and last_step < :step""")
                        .param("step", step)
                        .param("subject", subject.toString())
                        .update()
                == 1;
    }

    void addRecovery(UUID subject, String codeHash) {
        sql.sql("insert into recovery_code (subject, code_hash) values (:subject, :hash)")
                .param("subject", subject.toString())
                .param("hash", codeHash)
                .update();
    }

    /// Whether this code was there and unused.
    boolean useRecovery(UUID subject, String codeHash, Instant at) {
        return sql.sql("""
                update recovery_code set used = :at
                where subject = :subject and code_hash = :hash and used is null""")
                        .param("at", Stored.moment(at))
                        .param("subject", subject.toString())
                        .param("hash", codeHash)
                        .update()
                == 1;
    }

    int countRecovery(UUID subject) {
        return sql.sql("select count(*) from recovery_code where subject = :subject and used is null")
                .param("subject", subject.toString())
                .query(Integer.class)
                .single();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        return new Row(row.getLong("issue"), Stored.flag(row, "begun"), Stored.findMoment(row, "switched_on"));
    }
}
