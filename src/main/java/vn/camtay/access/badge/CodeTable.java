package vn.camtay.access.badge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.Stored;

/// The tables of codes issued, by keyed hash. A code is alive while its issue is its subject's latest.
@Component
public class CodeTable {
    private final JdbcClient sql;

    CodeTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param number from 1, counting a subject's codes
    public record Issue(long number, String codeHash) {}

    public Optional<Issue> findIssue(CommuneCode commune, UUID subject) {
        return sql.sql("""
                select issue, code_hash from sign_in_code
                where commune = :commune and subject = :subject order by issue desc limit 1""")
                .param("commune", commune.value())
                .param("subject", subject.toString())
                .query((row, at) -> new Issue(row.getLong("issue"), row.getString("code_hash")))
                .optional();
    }

    /// In which commune a code was issued, so that only that commune's rows are asked.
    public Optional<CommuneCode> findHome(String codeHash) {
        return sql.sql("select commune from code_home where code_hash = :hash")
                .param("hash", codeHash)
                .query(String.class)
                .optional()
                .map(CommuneCode::new);
    }

    public Optional<UUID> findHolder(CommuneCode commune, String codeHash) {
        return sql.sql("""
                select c.subject from sign_in_code c
                where c.commune = :commune and c.code_hash = :hash and not exists (
                  select 1 from sign_in_code later
                  where later.commune = c.commune and later.subject = c.subject and later.issue > c.issue)""")
                .param("commune", commune.value())
                .param("hash", codeHash)
                .query((row, at) -> Stored.uuid(row, "subject"))
                .optional();
    }

    /// Whether the code was free and is now this commune's for ever: a dead code is never given to somebody else.
    public boolean claim(String codeHash, CommuneCode commune) {
        return sql.sql("insert into code_home (code_hash, commune) values (:hash, :commune)"
                                + " on conflict (code_hash) do nothing")
                        .param("hash", codeHash)
                        .param("commune", commune.value())
                        .update()
                == 1;
    }

    /// A code stays taken for ever, but is nobody's.
    public void forget(CommuneCode commune, UUID subject) {
        sql.sql("delete from sign_in_code where commune = :commune and subject = :subject")
                .param("commune", commune.value())
                .param("subject", subject.toString())
                .update();
    }

    public void add(CommuneCode commune, UUID subject, Issue issue, Instant at, UUID by) {
        sql.sql("""
                insert into sign_in_code (commune, subject, issue, code_hash, at, by_subject)
                values (:commune, :subject, :issue, :hash, :at, :by)""")
                .param("commune", commune.value())
                .param("subject", subject.toString())
                .param("issue", issue.number())
                .param("hash", issue.codeHash())
                .param("at", Stored.moment(at))
                .param("by", by.toString())
                .update();
    }
}
