package vn.camtay.roster.consent;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.PersonTraces;
import vn.camtay.roster.Roster;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// Who agreed to what, when: facts, added and never edited.
@Component
public class Consents implements PersonTraces {
    private static final String SELECT = """
            select id, person, purpose, version, given, at, by_subject from consent where commune = :commune""";

    private final JdbcClient sql;
    private final Roster roster;
    private final Origin origin;
    private final Audit audit;
    private final Time time;
    private final List<ConsentText> texts = ConsentText.all();

    Consents(JdbcClient sql, Roster roster, Origin origin, Audit audit, Time time) {
        this.sql = sql;
        this.roster = roster;
        this.origin = origin;
        this.audit = audit;
        this.time = time;
    }

    /// The text people are shown now.
    public ConsentText text() {
        return texts.getLast();
    }

    /// Keeps an answer to the text of now. Somebody who does not want to be called has no number in the list any more.
    ///
    /// @param fact made by the server with the form: sent twice it is one answer
    @Transactional
    public void answer(CommuneCode commune, UUID fact, PersonId person, String purpose, boolean given, UUID by) {
        if (!text().asksFor(purpose)) {
            throw new NotFound("purpose");
        }
        if (!add(commune, fact, person, purpose, given, by)) {
            return;
        }
        audit.record(commune, by, given ? "consent.given" : "consent.declined", person.toString());
        if (!given && purpose.equals(ConsentText.PHONE)) {
            roster.forgetPhone(commune, person);
        }
    }

    public ConsentAnswers of(CommuneCode commune, PersonId person) {
        return ConsentAnswers.of(sql.sql(SELECT + " and person = :person")
                .param("commune", commune.value())
                .param("person", person.toString())
                .query(Consents::consent)
                .list());
    }

    /// Of everybody who answered anything.
    public Map<PersonId, ConsentAnswers> list(CommuneCode commune) {
        return sql.sql(SELECT).param("commune", commune.value()).query(Consents::consent).list().stream()
                .collect(groupingBy(Consent::person, collectingAndThen(toList(), ConsentAnswers::of)));
    }

    /// Those whose latest answer to a purpose is no.
    public Set<PersonId> listDeclined(CommuneCode commune, String purpose) {
        return list(commune).entrySet().stream()
                .filter(one -> one.getValue().declines(purpose))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /// Whether the fact was new.
    private boolean add(CommuneCode commune, UUID fact, PersonId person, String purpose, boolean given, UUID by) {
        return sql.sql("""
                insert into consent (commune, id, person, purpose, version, given, at, by_subject, origin)
                values (:commune, :id, :person, :purpose, :version, :given, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                        .param("commune", commune.value())
                        .param("id", fact.toString())
                        .param("person", person.toString())
                        .param("purpose", purpose)
                        .param("version", text().version())
                        .param("given", given)
                        .param("at", Stored.moment(time.now()))
                        .param("by", by.toString())
                        .param("origin", origin.id().toString())
                        .update()
                == 1;
    }

    private static Consent consent(ResultSet row, int at) throws SQLException {
        return new Consent(
                Stored.uuid(row, "id"),
                PersonId.of(row.getString("person")),
                row.getString("purpose"),
                row.getString("version"),
                Stored.flag(row, "given"),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"));
    }

    @Override
    public void forget(Person person) {
        sql.sql("delete from consent where commune = :commune and person = :person")
                .param("commune", person.commune().value())
                .param("person", person.id().toString())
                .update();
    }
}
