package vn.camtay.roster.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.PersonId;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// Who agreed to what, when: facts; the youngest counts.
@Component
public class Consents {
    private final JdbcClient sql;
    private final Origin origin;
    private final Audit audit;
    private final Time time;
    private final List<ConsentText> texts = ConsentText.all();

    Consents(JdbcClient sql, Origin origin, Audit audit, Time time) {
        this.sql = sql;
        this.origin = origin;
        this.audit = audit;
        this.time = time;
    }

    /// @param by the person, or whoever was told
    public record Consent(String version, boolean given, Instant at, UUID by) {}

    /// The text people are shown now.
    public ConsentText text() {
        return texts.getLast();
    }

    @Transactional
    public void give(CommuneCode commune, UUID fact, PersonId person, UUID by) {
        add(commune, fact, person, true, by);
    }

    @Transactional
    public void takeBack(CommuneCode commune, UUID fact, PersonId person, UUID by) {
        add(commune, fact, person, false, by);
    }

    public Optional<Consent> find(CommuneCode commune, PersonId person) {
        return sql.sql("""
                select version, given, at, by_subject from consent
                where commune = :commune and person = :person order by at desc, id desc limit 1""")
                .param("commune", commune.value())
                .param("person", person.toString())
                .query((row, at) -> new Consent(
                        row.getString("version"),
                        Stored.flag(row, "given"),
                        Stored.moment(row, "at"),
                        Stored.uuid(row, "by_subject")))
                .optional();
    }

    private void add(CommuneCode commune, UUID fact, PersonId person, boolean given, UUID by) {
        var isNew = sql.sql("""
                insert into consent (commune, id, person, version, given, at, by_subject, origin)
                values (:commune, :id, :person, :version, :given, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                        .param("commune", commune.value())
                        .param("id", fact.toString())
                        .param("person", person.toString())
                        .param("version", text().version())
                        .param("given", given)
                        .param("at", Stored.moment(time.now()))
                        .param("by", by.toString())
                        .param("origin", origin.id().toString())
                        .update()
                == 1;
        if (isNew) {
            audit.record(commune, by, given ? "consent.given" : "consent.taken-back", person.toString());
        }
    }
}
