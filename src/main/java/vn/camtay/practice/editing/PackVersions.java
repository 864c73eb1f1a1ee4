package vn.camtay.practice.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.content.ContentText;
import vn.camtay.store.Stored;

/// The table of communes' packs: versions are added once, never edited.
@Component
class PackVersions {
    private static final String SELECT = """
            select pack, version, content, at, by_subject, origin from practice_pack where commune = :commune""";

    private final JdbcClient sql;

    PackVersions(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the version once; false where the same text is there.
    boolean add(CommuneCode commune, PackVersion version) {
        return sql.sql("""
                insert into practice_pack (commune, pack, hash, version, content, at, by_subject, origin)
                values (:commune, :pack, :hash, :version, :content, :at, :by, :origin)
                on conflict (commune, pack, hash) do nothing""")
                        .param("commune", commune.value())
                        .param("pack", version.pack())
                        .param("hash", version.hash())
                        .param("version", version.version())
                        .param("content", version.text().text())
                        .param("at", Stored.moment(version.at()))
                        .param("by", version.by().toString())
                        .param("origin", version.origin())
                        .update()
                == 1;
    }

    /// Of one pack, the latest first.
    List<PackVersion> list(CommuneCode commune, String pack) {
        return sql.sql(SELECT + " and pack = :pack order by version desc, at desc, hash desc")
                .param("commune", commune.value())
                .param("pack", pack)
                .query(PackVersions::version)
                .list();
    }

    List<PackVersion> list(CommuneCode commune) {
        return sql.sql(SELECT + " order by pack, version desc, at desc, hash desc")
                .param("commune", commune.value())
                .query(PackVersions::version)
                .list();
    }

    private static PackVersion version(ResultSet row, int at) throws SQLException {
        var pack = row.getString("pack");
        return new PackVersion(
                pack,
                row.getInt("version"),
                new ContentText(pack + ".yaml", row.getString("content")),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"),
                row.getString("origin"));
    }
}
