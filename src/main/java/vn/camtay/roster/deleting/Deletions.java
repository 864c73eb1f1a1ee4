package vn.camtay.roster.deleting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.access.key.Key;
import vn.camtay.access.key.Keys;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.reading.NameText;
import vn.camtay.store.Stored;

/// The table of who was deleted, and how a name that comes again is recognised.
@Component
public class Deletions {
    private static final String SELECT = """
            select commune, id, person, why, at, by_subject, origin, trace from person_deletion""";

    private final JdbcClient sql;
    private final Key key;

    Deletions(JdbcClient sql, Keys keys) {
        this.sql = sql;
        this.key = keys.derive("deleted people");
    }

    /// Whether somebody of this name in this hamlet was deleted; the latest of them.
    public Optional<Deletion> find(CommuneCode commune, String name, HamletId hamlet) {
        return sql.sql(SELECT + " where commune = :commune and trace = :trace order by at desc, id desc limit 1")
                .param("commune", commune.value())
                .param("trace", traceOf(commune, name, hamlet))
                .query(Deletions::deletion)
                .optional();
    }

    public int count(CommuneCode commune) {
        return sql.sql("select count(distinct person) from person_deletion where commune = :commune")
                .param("commune", commune.value())
                .query(Integer.class)
                .single();
    }

    String traceOf(CommuneCode commune, String name, HamletId hamlet) {
        return key.signHex(commune.value(), NameText.key(name), hamlet.toString());
    }

    boolean isDeleted(CommuneCode commune, PersonId person) {
        return sql.sql("select count(*) from person_deletion where commune = :commune and person = :person")
                        .param("commune", commune.value())
                        .param("person", person.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<Deletion> list() {
        return sql.sql(SELECT + " order by at, id").query(Deletions::deletion).list();
    }

    /// Adds the fact; one that is there stays as it is.
    void add(Deletion deletion) {
        sql.sql("""
                insert into person_deletion (commune, id, person, why, at, by_subject, origin, trace)
                values (:commune, :id, :person, :why, :at, :by, :origin, :trace)
                on conflict (commune, id) do nothing""")
                .param("commune", deletion.commune().value())
                .param("id", deletion.id().toString())
                .param("person", deletion.person().toString())
                .param("why", deletion.why().name())
                .param("at", Stored.moment(deletion.at()))
                .param("by", deletion.by().toString())
                .param("origin", deletion.origin())
                .param("trace", deletion.trace())
                .update();
    }

    private static Deletion deletion(ResultSet row, int at) throws SQLException {
        return new Deletion(
                new CommuneCode(row.getString("commune")),
                Stored.uuid(row, "id"),
                PersonId.of(row.getString("person")),
                Deletion.Why.valueOf(row.getString("why")),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"),
                row.getString("origin"),
                row.getString("trace"));
    }
}
