package vn.camtay.drill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.Stored;

/// The table of sittings.
@Component
class Sittings {
    private static final String SELECT = """
            select commune, id, person, kind, seed, at, origin from drill_sitting where commune = :commune""";

    private final JdbcClient sql;

    Sittings(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the fact once.
    void add(Sitting one) {
        sql.sql("""
                insert into drill_sitting (commune, id, person, kind, seed, at, origin)
                values (:commune, :id, :person, :kind, :seed, :at, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", one.commune().value())
                .param("id", one.id().toString())
                .param("person", one.person().toString())
                .param("kind", one.kind().name())
                .param("seed", one.seed())
                .param("at", Stored.moment(one.at()))
                .param("origin", one.origin())
                .update();
    }

    Optional<Sitting> find(CommuneCode commune, SittingId id) {
        return sql.sql(SELECT + " and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query(Sittings::sitting)
                .optional();
    }

    /// What somebody sat down to, the earliest first.
    List<Sitting> listOf(CommuneCode commune, UUID person) {
        return sql.sql(SELECT + " and person = :person order by at, id")
                .param("commune", commune.value())
                .param("person", person.toString())
                .query(Sittings::sitting)
                .list();
    }

    private static Sitting sitting(ResultSet row, int at) throws SQLException {
        return new Sitting(
                new CommuneCode(row.getString("commune")),
                new SittingId(Stored.uuid(row, "id")),
                Stored.uuid(row, "person"),
                SittingKind.valueOf(row.getString("kind")),
                row.getLong("seed"),
                Stored.moment(row, "at"),
                row.getString("origin"));
    }
}
