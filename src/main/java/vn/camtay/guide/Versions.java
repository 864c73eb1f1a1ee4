package vn.camtay.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.Stored;

/// The table of communes' versions: added once, never edited.
@Component
class Versions {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = """
            select id, article, kind, content, at, by_subject, origin from guide_version
            where commune = :commune""";

    private final JdbcClient sql;

    Versions(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the fact once; false where its id is there.
    boolean add(CommuneCode commune, Version version) {
        return sql.sql("""
                insert into guide_version (commune, id, article, kind, content, at, by_subject, origin)
                values (:commune, :id, :article, :kind, :content, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                        .param("commune", commune.value())
                        .param("id", version.id().toString())
                        .param("article", version.article().value())
                        .param("kind", version.kind().name())
                        .param(
                                "content",
                                version.text().map(JSON::writeValueAsString).orElse(null))
                        .param("at", Stored.moment(version.at()))
                        .param("by", version.by().toString())
                        .param("origin", version.origin())
                        .update()
                == 1;
    }

    Optional<Version> find(CommuneCode commune, java.util.UUID id) {
        return sql.sql(SELECT + " and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query(Versions::version)
                .optional();
    }

    /// Facts are only ever added, so their number tells whether anything changed.
    int count(CommuneCode commune) {
        return sql.sql("select count(*) from guide_version where commune = :commune")
                .param("commune", commune.value())
                .query(Integer.class)
                .single();
    }

    /// Of one article, the latest first.
    List<Version> list(CommuneCode commune, ArticleId article) {
        return sql.sql(SELECT + " and article = :article order by at desc, id desc")
                .param("commune", commune.value())
                .param("article", article.value())
                .query(Versions::version)
                .list();
    }

    /// The latest of each article: by moment, then by id, whatever order they arrived in.
    List<Version> listLatest(CommuneCode commune) {
        return sql.sql(SELECT + """
                 and not exists (
                  select 1 from guide_version later
                  where later.commune = guide_version.commune and later.article = guide_version.article
                    and (later.at > guide_version.at or (later.at = guide_version.at and later.id > guide_version.id)))
                order by article""")
                .param("commune", commune.value())
                .query(Versions::version)
                .list();
    }

    private static Version version(ResultSet row, int at) throws SQLException {
        return new Version(
                Stored.uuid(row, "id"),
                new ArticleId(row.getString("article")),
                Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("content")).map(text -> JSON.readValue(text, ArticleText.class)),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"),
                row.getString("origin"));
    }
}
