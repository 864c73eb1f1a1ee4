package vn.camtay.guide;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.Stored;

/// The table of communes' lists.
@Component
class Picks {
    private final JdbcClient sql;

    Picks(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(ArticleId article, String note) {}

    List<Row> list(CommuneCode commune) {
        return sql.sql("select article, note from guide_pick where commune = :commune order by position, article")
                .param("commune", commune.value())
                .query((row, at) -> new Row(new ArticleId(row.getString("article")), row.getString("note")))
                .list();
    }

    /// Puts an article at the end of the list, or changes its note where it stands.
    void put(CommuneCode commune, ArticleId article, String note, Instant at, UUID by) {
        sql.sql("""
                insert into guide_pick (commune, article, position, note, at, by_subject)
                values (:commune, :article,
                  (select coalesce(max(position), 0) + 1 from guide_pick where commune = :commune),
                  :note, :at, :by)
                on conflict (commune, article)
                do update set note = excluded.note, at = excluded.at, by_subject = excluded.by_subject""")
                .param("commune", commune.value())
                .param("article", article.value())
                .param("note", note)
                .param("at", Stored.moment(at))
                .param("by", by.toString())
                .update();
    }

    void remove(CommuneCode commune, ArticleId article) {
        sql.sql("delete from guide_pick where commune = :commune and article = :article")
                .param("commune", commune.value())
                .param("article", article.value())
                .update();
    }

    void place(CommuneCode commune, ArticleId article, int position) {
        sql.sql("update guide_pick set position = :position where commune = :commune and article = :article")
                .param("commune", commune.value())
                .param("article", article.value())
                .param("position", position)
                .update();
    }
}
