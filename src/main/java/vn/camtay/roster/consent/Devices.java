package vn.camtay.roster.consent;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.PersonTraces;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// What people say they bring: facts beside what the hamlet's list says, and nearer to the truth.
@Component
public class Devices implements PersonTraces {
    private final JdbcClient sql;
    private final Origin origin;
    private final Time time;

    Devices(JdbcClient sql, Origin origin, Time time) {
        this.sql = sql;
        this.origin = origin;
        this.time = time;
    }

    /// One answer: a fact.
    public record Said(UUID id, Device device, Instant at) {}

    /// @param fact made by the server with the form: sent twice it is one answer
    @Transactional
    public void say(CommuneCode commune, UUID fact, PersonId person, Device device, UUID by) {
        sql.sql("""
                insert into device_said (commune, id, person, device, at, by_subject, origin)
                values (:commune, :id, :person, :device, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune.value())
                .param("id", fact.toString())
                .param("person", person.toString())
                .param("device", device.name())
                .param("at", Stored.moment(time.now()))
                .param("by", by.toString())
                .param("origin", origin.id().toString())
                .update();
    }

    public Optional<Said> find(CommuneCode commune, PersonId person) {
        return latest(sql.sql("select id, device, at from device_said where commune = :commune and person = :person")
                .param("commune", commune.value())
                .param("person", person.toString())
                .query((row, at) -> new Said(
                        Stored.uuid(row, "id"), Device.valueOf(row.getString("device")), Stored.moment(row, "at")))
                .list());
    }

    /// The latest counts, by moment and then by id.
    static Optional<Said> latest(List<Said> facts) {
        return facts.stream()
                .max(Comparator.comparing(Said::at)
                        .thenComparing(said -> said.id().toString()));
    }

    @Override
    public void forget(Person person) {
        sql.sql("delete from device_said where commune = :commune and person = :person")
                .param("commune", person.commune().value())
                .param("person", person.id().toString())
                .update();
    }
}
