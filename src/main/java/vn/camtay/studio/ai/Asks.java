package vn.camtay.studio.ai;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.studio.ai.Limits.DayUse;

/// The tables of asks and of what they came to. An ask is counted before anything leaves, with what it is likely to
/// take, so that a hundred phones at once do not go beyond a limit together.
@Component
class Asks {
    private final JdbcClient sql;
    private final Origin origin;
    private final Time time;

    Asks(JdbcClient sql, Origin origin, Time time) {
        this.sql = sql;
        this.origin = origin;
        this.time = time;
    }

    sealed interface Reservation {
        record Reserved() implements Reservation {}

        record Already() implements Reservation {}

        record Over(Limits.Reached which) implements Reservation {}
    }

    @Transactional
    Reservation reserve(AskForDraft ask, Limits limits) {
        oneAfterTheOther(ask.commune());
        if (owner(ask.commune(), ask.id()).isPresent()) {
            return new Reservation.Already();
        }
        var reached = reached(ask, limits);
        if (reached.isPresent()) {
            return new Reservation.Over(reached.get());
        }
        sql.sql("""
                insert into studio_ai_ask (commune, id, person, hamlet, estimated, at, origin)
                values (:commune, :id, :person, :hamlet, :estimated, :at, :origin)""")
                .param("commune", ask.commune().value())
                .param("id", ask.id().toString())
                .param("person", ask.person().toString())
                .param("hamlet", ask.group().map(HamletId::toString).orElse(""))
                .param("estimated", ask.estimate().all())
                .param("at", Stored.moment(time.now()))
                .param("origin", origin.id().toString())
                .update();
        return new Reservation.Reserved();
    }

    /// The limit that stands in the way of an ask.
    Optional<Limits.Reached> reached(AskForDraft ask, Limits limits) {
        return limits.reached(
                ofPerson(ask.commune(), ask.person()),
                ask.group().map(group -> ofGroup(ask.commune(), group)),
                ask.estimate().all());
    }

    /// On PostgreSQL this row holds the others until the transaction ends; SQLite has one writer anyway.
    private void oneAfterTheOther(CommuneCode commune) {
        sql.sql("""
                insert into studio_ai_asked (commune, asked) values (:commune, 1)
                on conflict (commune) do update set asked = studio_ai_asked.asked + 1""").param("commune", commune.value()).update();
    }

    void used(CommuneCode commune, UUID ask, Ended ended, long cost) {
        sql.sql("""
                insert into studio_ai_use (commune, id, tokens_in, tokens_out, counted, cost, outcome, at, origin)
                values (:commune, :id, :in, :out, :counted, :cost, :outcome, :at, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune.value())
                .param("id", ask.toString())
                .param("in", ended.tokensIn())
                .param("out", ended.tokensOut())
                .param("counted", ended.counted())
                .param("cost", cost)
                .param("outcome", ended.outcome().name())
                .param("at", Stored.moment(time.now()))
                .param("origin", origin.id().toString())
                .update();
    }

    /// Who asked.
    Optional<UUID> owner(CommuneCode commune, UUID ask) {
        return sql.sql("select person from studio_ai_ask where commune = :commune and id = :id")
                .param("commune", commune.value())
                .param("id", ask.toString())
                .query((row, _) -> Stored.uuid(row, "person"))
                .optional();
    }

    /// Whether it was asked on this very machine.
    boolean isOurs(CommuneCode commune, UUID ask) {
        return sql.sql("select origin from studio_ai_ask where commune = :commune and id = :id")
                .param("commune", commune.value())
                .param("id", ask.toString())
                .query((row, _) -> Stored.uuid(row, "origin"))
                .optional()
                .filter(origin.id()::equals)
                .isPresent();
    }

    Optional<AiUse.Used> find(CommuneCode commune, UUID ask) {
        return sql.sql(USED + " where ask.commune = :commune and ask.id = :id")
                .param("commune", commune.value())
                .param("id", ask.toString())
                .query(Asks::used)
                .optional();
    }

    List<AiUse.Used> list(CommuneCode commune) {
        return sql.sql(USED + " where ask.commune = :commune order by ask.at, ask.id")
                .param("commune", commune.value())
                .query(Asks::used)
                .list();
    }

    private static final String USED = """
            select ask.id, ask.person, ask.hamlet, ask.at, used.tokens_in, used.tokens_out, used.cost, used.outcome
            from studio_ai_ask ask
            join studio_ai_use used on used.commune = ask.commune and used.id = ask.id""";

    DayUse ofPerson(CommuneCode commune, UUID person) {
        return today(commune, "ask.person = :who", person.toString());
    }

    DayUse ofGroup(CommuneCode commune, HamletId group) {
        return today(commune, "ask.hamlet = :who", group.toString());
    }

    private DayUse today(CommuneCode commune, String whose, String who) {
        return sql.sql("""
                select count(*) as asks, sum(coalesce(used.tokens_in + used.tokens_out, ask.estimated)) as tokens
                from studio_ai_ask ask
                left join studio_ai_use used on used.commune = ask.commune and used.id = ask.id
                where ask.commune = :commune and ask.at >= :morning and\s""" + whose)
                .param("commune", commune.value())
                .param("morning", Stored.moment(morning()))
                .param("who", who)
                .query((row, _) -> new DayUse(row.getInt("asks"), row.getLong("tokens")))
                .single();
    }

    private Instant morning() {
        return time.today().atStartOfDay(time.zone()).toInstant();
    }

    private static AiUse.Used used(ResultSet row, int at) throws SQLException {
        var hamlet = row.getString("hamlet");
        return new AiUse.Used(
                Stored.uuid(row, "id"),
                Stored.uuid(row, "person"),
                hamlet.isEmpty() ? Optional.empty() : Optional.of(HamletId.of(hamlet)),
                Stored.moment(row, "at"),
                row.getLong("tokens_in"),
                row.getLong("tokens_out"),
                row.getLong("cost"),
                Outcome.valueOf(row.getString("outcome")));
    }
}
