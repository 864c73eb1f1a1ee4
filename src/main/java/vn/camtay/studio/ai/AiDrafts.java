package vn.camtay.studio.ai;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonTraces;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.studio.ai.AskForDraft.About;

/// The table of what came: a person's own until they take it into a product.
@Component
class AiDrafts implements PersonTraces {
    private final JdbcClient sql;
    private final Origin origin;

    AiDrafts(JdbcClient sql, Origin origin) {
        this.sql = sql;
        this.origin = origin;
    }

    void add(CommuneCode commune, AiDraft draft) {
        sql.sql("""
                insert into studio_ai_draft (commune, id, person, product, brief, kind, text, ending, at, origin)
                values (:commune, :id, :person, :product, :brief, :kind, :text, :ending, :at, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune.value())
                .param("id", draft.id().toString())
                .param("person", draft.person().toString())
                .param("product", draft.about().product())
                .param("brief", draft.about().brief())
                .param("kind", draft.about().kind())
                .param("text", draft.text())
                .param("ending", draft.ending().name())
                .param("at", Stored.moment(draft.at()))
                .param("origin", origin.id().toString())
                .update();
    }

    Optional<AiDraft> find(CommuneCode commune, UUID id) {
        return sql.sql("""
                select id, person, product, brief, kind, text, ending, at from studio_ai_draft
                where commune = :commune and id = :id""")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query(AiDrafts::draft)
                .optional();
    }

    @Override
    public void forget(Person person) {
        sql.sql("delete from studio_ai_draft where commune = :commune and person = :person")
                .param("commune", person.commune().value())
                .param("person", person.id().toString())
                .update();
    }

    private static AiDraft draft(ResultSet row, int at) throws SQLException {
        return new AiDraft(
                Stored.uuid(row, "id"),
                Stored.uuid(row, "person"),
                new About(row.getString("product"), row.getString("brief"), row.getString("kind")),
                row.getString("text"),
                Outcome.valueOf(row.getString("ending")),
                Stored.moment(row, "at"));
    }
}
