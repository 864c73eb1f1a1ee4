package vn.camtay.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;

/// The tables of issued programmes.
@Component
class ProgrammeTable {
    private final JdbcClient sql;
    private final ProgrammeClusters clusters;

    ProgrammeTable(JdbcClient sql) {
        this.sql = sql;
        clusters = new ProgrammeClusters(sql);
    }

    /// One with a number already issued is a mistake of the program, and nothing of it is kept.
    void put(Programme programme) {
        var commune = programme.commune().value();
        var id = programme.id().toString();
        var written = sql.sql("""
            insert into programme (commune, id, version, title, laptops) values (:commune, :id, :version, :title, :laptops)
            on conflict (commune, id) do update set version = excluded.version, title = excluded.title,
              laptops = excluded.laptops where programme.version < excluded.version\
            """)
                .param("commune", commune)
                .param("id", id)
                .param("version", programme.version())
                .param("title", programme.title())
                .param("laptops", programme.laptopsPerVenue().orElse(null))
                .update();
        if (written == 0) {
            throw new IllegalStateException("version " + programme.version() + " of this programme was issued before");
        }
        clusters.clear(commune, id);
        sql.sql("delete from audience where commune = :commune and programme = :id")
                .param("commune", commune)
                .param("id", id)
                .update();
        var place = 0;
        for (var group : programme.audience()) {
            sql.sql("insert into audience (commune, programme, grp, place, label, people)"
                            + " values (:commune, :id, :grp, :place, :label, :people)")
                    .param("commune", commune)
                    .param("id", id)
                    .param("grp", group.group())
                    .param("place", place++)
                    .param("label", group.label())
                    .param("people", group.count())
                    .update();
        }
        for (var cluster : programme.clusters()) {
            clusters.add(commune, id, place++, cluster);
        }
    }

    /// The one issued last.
    Optional<PlanId> findLast(CommuneCode commune) {
        return sql.sql("select id from programme where commune = :commune order by id desc limit 1")
                .param("commune", commune.value())
                .query((row, at) -> PlanId.of(row.getString("id")))
                .optional();
    }

    /// In one transaction: one snapshot, and one connection for the nested queries, as each of many at once would wait
    /// for two more.
    @Transactional(readOnly = true)
    Optional<Programme> find(CommuneCode commune, PlanId id) {
        return sql.sql("select id, version, title, laptops from programme where commune = :commune and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query((row, at) -> programme(commune, row))
                .optional();
    }

    private Programme programme(CommuneCode commune, ResultSet row) throws SQLException {
        var id = PlanId.of(row.getString("id"));
        return new Programme(
                commune,
                id,
                row.getInt("version"),
                row.getString("title"),
                clusters.list(commune, id),
                audience(commune, id),
                Optional.ofNullable(row.getString("laptops")).map(Integer::valueOf));
    }

    private List<Programme.Audience> audience(CommuneCode commune, PlanId id) {
        return sql.sql("select grp, label, people from audience where commune = :commune and programme = :id order by"
                        + " place")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query((row, at) ->
                        new Programme.Audience(row.getString("grp"), row.getString("label"), row.getInt("people")))
                .list();
    }
}
