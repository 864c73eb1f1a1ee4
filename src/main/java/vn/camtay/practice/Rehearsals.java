package vn.camtay.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.play.Part;
import vn.camtay.store.Stored;

/// The tables of rehearsals, of what was done in them and of whose turn it was.
@Component
class Rehearsals {
    private static final String SELECT = """
            select rehearsal.commune, rehearsal.id, rehearsal.owner, rehearsal.pack, rehearsal.pack_hash,
              rehearsal.scenario, rehearsal.mode, rehearsal.seed, rehearsal.at, rehearsal.origin,
              coalesce(rehearsal_turn.turns, 0) as turns
            from rehearsal
            left join rehearsal_turn
              on rehearsal_turn.commune = rehearsal.commune and rehearsal_turn.rehearsal = rehearsal.id
            where rehearsal.commune = :commune""";

    private final JdbcClient sql;

    /// A rehearsal, and how many turns it had.
    record Turned(Rehearsal rehearsal, long turns) {}

    Rehearsals(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the fact once.
    void add(Rehearsal one) {
        sql.sql("""
                insert into rehearsal (commune, id, owner, pack, pack_hash, scenario, mode, seed, at, origin)
                values (:commune, :id, :owner, :pack, :hash, :scenario, :mode, :seed, :at, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", one.commune().value())
                .param("id", one.id().toString())
                .param("owner", one.owner().toString())
                .param("pack", one.pack())
                .param("hash", one.packHash())
                .param("scenario", one.scenario())
                .param("mode", one.mode().name())
                .param("seed", one.seed())
                .param("at", Stored.moment(one.at()))
                .param("origin", one.origin())
                .update();
    }

    Optional<Rehearsal> find(CommuneCode commune, RehearsalId id) {
        return sql.sql(SELECT + " and rehearsal.id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query(Rehearsals::rehearsal)
                .optional();
    }

    /// The latest first.
    List<Turned> listOf(CommuneCode commune, UUID owner) {
        return sql.sql(SELECT + " and rehearsal.owner = :owner order by rehearsal.at desc, rehearsal.id desc")
                .param("commune", commune.value())
                .param("owner", owner.toString())
                .query(Rehearsals::turned)
                .list();
    }

    List<Turned> listSince(CommuneCode commune, Instant from) {
        return sql.sql(SELECT + " and rehearsal.at >= :from order by rehearsal.at, rehearsal.id")
                .param("commune", commune.value())
                .param("from", Stored.moment(from))
                .query(Rehearsals::turned)
                .list();
    }

    /// The next turn: until this transaction ends nobody else has one.
    long takeTurn(CommuneCode commune, RehearsalId id) {
        return sql.sql("""
                insert into rehearsal_turn (commune, rehearsal, turns) values (:commune, :rehearsal, 1)
                on conflict (commune, rehearsal) do update set turns = rehearsal_turn.turns + 1
                returning turns""")
                .param("commune", commune.value())
                .param("rehearsal", id.toString())
                .query(Long.class)
                .single();
    }

    long turns(CommuneCode commune, RehearsalId id) {
        return sql.sql("select turns from rehearsal_turn where commune = :commune and rehearsal = :rehearsal")
                .param("commune", commune.value())
                .param("rehearsal", id.toString())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Adds the fact once; false when it is there.
    boolean add(CommuneCode commune, Act act) {
        return sql.sql("""
                insert into rehearsal_act (commune, id, rehearsal, number, part, kind, said, at, by_subject, origin)
                values (:commune, :id, :rehearsal, :number, :part, :kind, :said, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                        .param("commune", commune.value())
                        .param("id", act.id().toString())
                        .param("rehearsal", act.rehearsal().toString())
                        .param("number", act.number())
                        .param("part", act.part().name())
                        .param("kind", ActText.kind(act.action()))
                        .param("said", ActText.said(act.action()))
                        .param("at", Stored.moment(act.at()))
                        .param("by", act.by().toString())
                        .param("origin", act.origin())
                        .update()
                == 1;
    }

    /// In the order in which they are replayed, the same on every machine.
    List<Act> listActs(CommuneCode commune, RehearsalId id) {
        return sql.sql("""
                select id, rehearsal, number, part, kind, said, at, by_subject, origin from rehearsal_act
                where commune = :commune and rehearsal = :rehearsal order by number, at, id""")
                .param("commune", commune.value())
                .param("rehearsal", id.toString())
                .query(Rehearsals::act)
                .list();
    }

    private static Turned turned(ResultSet row, int at) throws SQLException {
        return new Turned(rehearsal(row, at), row.getLong("turns"));
    }

    private static Rehearsal rehearsal(ResultSet row, int at) throws SQLException {
        return new Rehearsal(
                new CommuneCode(row.getString("commune")),
                RehearsalId.of(row.getString("id")),
                Stored.uuid(row, "owner"),
                row.getString("pack"),
                row.getString("pack_hash"),
                row.getString("scenario"),
                Mode.valueOf(row.getString("mode")),
                row.getLong("seed"),
                Stored.moment(row, "at"),
                row.getString("origin"));
    }

    private static Act act(ResultSet row, int at) throws SQLException {
        return new Act(
                Stored.uuid(row, "id"),
                RehearsalId.of(row.getString("rehearsal")),
                row.getLong("number"),
                Part.valueOf(row.getString("part")),
                ActText.read(row.getString("kind"), Stored.json(row, "said")),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"),
                row.getString("origin"));
    }
}
