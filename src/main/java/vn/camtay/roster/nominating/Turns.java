package vn.camtay.roster.nominating;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.PersonTraces;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// The tables of deadlines, and of who was nominated or withdrawn by hand.
@Component
class Turns implements PersonTraces {
    private final JdbcClient sql;
    private final Origin origin;

    Turns(JdbcClient sql, Origin origin) {
        this.sql = sql;
        this.origin = origin;
    }

    enum Kind {
        NOMINATED,
        WITHDRAWN
    }

    /// Whether this fact was new.
    boolean add(
            CommuneCode commune,
            UUID fact,
            PlanId programme,
            PersonId person,
            Kind kind,
            String reason,
            @Nullable PersonId instead,
            Instant at,
            UUID by) {
        return sql.sql("""
                insert into roster_turn (commune, id, programme, person, kind, reason, instead, at, by_subject, origin)
                values (:commune, :id, :programme, :person, :kind, :reason, :instead, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                        .param("commune", commune.value())
                        .param("id", fact.toString())
                        .param("programme", programme.toString())
                        .param("person", person.toString())
                        .param("kind", kind.name())
                        .param("reason", reason)
                        .param("instead", instead == null ? null : instead.toString())
                        .param("at", Stored.moment(at))
                        .param("by", by.toString())
                        .param("origin", origin.id().toString())
                        .update()
                == 1;
    }

    Optional<PersonId> findPerson(CommuneCode commune, UUID fact) {
        return sql.sql("select person from roster_turn where commune = :commune and id = :id")
                .param("commune", commune.value())
                .param("id", fact.toString())
                .query((row, at) -> PersonId.of(row.getString("person")))
                .optional();
    }

    /// What was decided by hand about somebody, youngest first.
    List<Turn> of(CommuneCode commune, PlanId programme, PersonId person) {
        return sql.sql("""
                select kind, reason, at from roster_turn
                where commune = :commune and programme = :programme and person = :person order by at desc, id desc""")
                .param("commune", commune.value())
                .param("programme", programme.toString())
                .param("person", person.toString())
                .query((row, at) -> new Turn(
                        Kind.valueOf(row.getString("kind")) == Kind.NOMINATED,
                        row.getString("reason"),
                        Stored.moment(row, "at")))
                .list();
    }

    Deadline deadline(CommuneCode commune, PlanId programme) {
        return sql.sql("""
                select days_before, contact from roster_deadline
                where commune = :commune and programme = :programme""")
                .param("commune", commune.value())
                .param("programme", programme.toString())
                .query((row, at) -> new Deadline(row.getInt("days_before"), row.getString("contact")))
                .optional()
                .orElse(Deadline.USUAL);
    }

    void setDeadline(CommuneCode commune, PlanId programme, Deadline deadline) {
        sql.sql("""
                insert into roster_deadline (commune, programme, days_before, contact)
                values (:commune, :programme, :days, :contact)
                on conflict (commune, programme)
                do update set days_before = excluded.days_before, contact = excluded.contact""")
                .param("commune", commune.value())
                .param("programme", programme.toString())
                .param("days", deadline.daysBefore())
                .param("contact", deadline.contact())
                .update();
    }

    /// Reasons are written freely and may tell who it was.
    @Override
    public void forget(Person person) {
        sql.sql("update roster_turn set reason = '' where commune = :commune and person = :person")
                .param("commune", person.commune().value())
                .param("person", person.id().toString())
                .update();
    }
}
