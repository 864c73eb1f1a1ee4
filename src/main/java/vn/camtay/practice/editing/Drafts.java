package vn.camtay.practice.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.content.ContentText;
import vn.camtay.store.Stored;

/// The table of drafts. An editor's latest of a pack is the one they go on with; the ones before stay as long, for a
/// rehearsal that was begun with them.
@Component
class Drafts {
    private static final String SELECT = """
            select pack, content, seen, at from practice_draft
            where commune = :commune and by_subject = :by and pack = :pack""";

    private final JdbcClient sql;

    Drafts(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(CommuneCode commune, UUID by, Draft draft) {
        sql.sql("""
                insert into practice_draft (commune, by_subject, pack, hash, content, seen, at)
                values (:commune, :by, :pack, :hash, :content, :seen, :at)
                on conflict (commune, by_subject, pack, hash) do update set seen = excluded.seen, at = excluded.at""")
                .param("commune", commune.value())
                .param("by", by.toString())
                .param("pack", draft.pack())
                .param("hash", draft.text().hash())
                .param("content", draft.text().text())
                .param("seen", draft.seen())
                .param("at", Stored.moment(draft.at()))
                .update();
    }

    /// The one to go on with.
    Optional<Draft> find(CommuneCode commune, UUID by, String pack) {
        return sql.sql(SELECT + " order by at desc, hash desc limit 1")
                .param("commune", commune.value())
                .param("by", by.toString())
                .param("pack", pack)
                .query(Drafts::draft)
                .optional();
    }

    Optional<Draft> find(CommuneCode commune, UUID by, String pack, String hash) {
        return sql.sql(SELECT + " and hash = :hash")
                .param("commune", commune.value())
                .param("by", by.toString())
                .param("pack", pack)
                .param("hash", hash)
                .query(Drafts::draft)
                .optional();
    }

    void drop(CommuneCode commune, UUID by, String pack) {
        sql.sql("delete from practice_draft where commune = :commune and by_subject = :by and pack = :pack")
                .param("commune", commune.value())
                .param("by", by.toString())
                .param("pack", pack)
                .update();
    }

    private static Draft draft(ResultSet row, int at) throws SQLException {
        var pack = row.getString("pack");
        return new Draft(
                pack,
                new ContentText(pack + ".yaml", row.getString("content")),
                row.getString("seen"),
                Stored.moment(row, "at"));
    }
}
