package vn.camtay.drill.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;
import vn.camtay.store.Stored;

/// The tables of rounds and presses.
@Component
class Rounds {
    private static final String SELECT = """
            select commune, id, cluster, item, kind, closes, at, by_subject, origin from drill_round
            where commune = :commune""";

    private final JdbcClient sql;

    Rounds(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the fact once.
    void add(Round one) {
        sql.sql("""
                insert into drill_round (commune, id, cluster, item, kind, closes, at, by_subject, origin)
                values (:commune, :id, :cluster, :item, :kind, :closes, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", one.commune().value())
                .param("id", one.id().toString())
                .param("cluster", one.cluster().toString())
                .param("item", one.item())
                .param("kind", one.kind().name())
                .param("closes", Stored.moment(one.closes()))
                .param("at", Stored.moment(one.at()))
                .param("by", one.by().toString())
                .param("origin", one.origin())
                .update();
    }

    /// Adds the fact once.
    void add(CommuneCode commune, RoundId round, Press one, String origin) {
        sql.sql("""
                insert into drill_press (commune, id, round, person, choice, at, origin)
                values (:commune, :id, :round, :person, :choice, :at, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune.value())
                .param("id", one.id().toString())
                .param("round", round.toString())
                .param("person", one.person().toString())
                .param("choice", one.choice().name())
                .param("at", Stored.moment(one.at()))
                .param("origin", origin)
                .update();
    }

    Optional<Round> find(CommuneCode commune, RoundId id) {
        return sql.sql(SELECT + " and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query(Rounds::round)
                .optional();
    }

    /// The last sent to a cluster since a moment.
    Optional<Round> findLatest(CommuneCode commune, ClusterId cluster, Instant since) {
        return sql.sql(SELECT + " and cluster = :cluster and at >= :since order by at desc, id desc limit 1")
                .param("commune", commune.value())
                .param("cluster", cluster.toString())
                .param("since", Stored.moment(since))
                .query(Rounds::round)
                .optional();
    }

    List<Press> presses(CommuneCode commune, RoundId round) {
        return presses("", commune, round, new UUID(0, 0));
    }

    List<Press> presses(CommuneCode commune, RoundId round, UUID person) {
        return presses(" and person = :person", commune, round, person);
    }

    private List<Press> presses(String where, CommuneCode commune, RoundId round, UUID person) {
        var query = sql.sql("select id, person, choice, at from drill_press where commune = :commune and round = :round"
                        + where + " order by at, id")
                .param("commune", commune.value())
                .param("round", round.toString());
        return (where.isEmpty() ? query : query.param("person", person.toString()))
                .query((row, _) -> new Press(
                        Stored.uuid(row, "id"),
                        Stored.uuid(row, "person"),
                        Choice.valueOf(row.getString("choice")),
                        Stored.moment(row, "at")))
                .list();
    }

    private static Round round(ResultSet row, int at) throws SQLException {
        return new Round(
                new CommuneCode(row.getString("commune")),
                new RoundId(Stored.uuid(row, "id")),
                new ClusterId(Stored.uuid(row, "cluster")),
                row.getString("item"),
                RoundKind.valueOf(row.getString("kind")),
                Stored.moment(row, "at"),
                Stored.moment(row, "closes"),
                Stored.uuid(row, "by_subject"),
                row.getString("origin"));
    }
}
