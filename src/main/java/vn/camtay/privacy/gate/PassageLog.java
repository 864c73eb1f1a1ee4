package vn.camtay.privacy.gate;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// The log of the gate: one chain of hashes per commune and machine, checked by `camtay verify`.
@Component
class PassageLog {
    static final String START = "";

    private record Head(long number, String hash) {}

    private final JdbcClient sql;
    private final Origin origin;
    private final Clock clock;

    PassageLog(JdbcClient sql, Origin origin, Clock clock) {
        this.sql = sql;
        this.origin = origin;
        this.clock = clock;
    }

    /// Kept on disk when this returns.
    @Transactional
    void add(Passage passage) {
        var head = holdHead(passage.commune().value());
        var link = PassageLink.after(
                head.hash(), origin.id().toString(), head.number(), Stored.asStored(clock.instant()), passage);
        sql.sql("""
                insert into privacy_passage
                  (commune, origin, number, at, by_subject, what, found, rules, mark, hash)
                values (:commune, :origin, :number, :at, :by, :what, :found, :rules, :mark, :hash)""")
                .param("commune", passage.commune().value())
                .param("origin", link.origin())
                .param("number", link.number())
                .param("at", Stored.moment(link.at()))
                .param("by", passage.by().toString())
                .param("what", passage.what())
                .param("found", passage.found())
                .param("rules", passage.rules())
                .param("mark", passage.mark())
                .param("hash", link.hash())
                .update();
        sql.sql("update privacy_passage_head set hash = :hash where commune = :commune and origin = :origin")
                .param("hash", link.hash())
                .param("commune", passage.commune().value())
                .param("origin", link.origin())
                .update();
    }

    /// Counts the head on by one, which on PostgreSQL also holds its row until the transaction ends.
    private Head holdHead(String commune) {
        sql.sql("""
                insert into privacy_passage_head (commune, origin, number, hash) values (:commune, :origin, 1, '')
                on conflict (commune, origin) do update set number = privacy_passage_head.number + 1""")
                .param("commune", commune)
                .param("origin", origin.id().toString())
                .update();
        return sql.sql("""
                select number, hash from privacy_passage_head where commune = :commune and origin = :origin""")
                .param("commune", commune)
                .param("origin", origin.id().toString())
                .query((row, _) -> new Head(row.getLong("number"), row.getString("hash")))
                .single();
    }
}
