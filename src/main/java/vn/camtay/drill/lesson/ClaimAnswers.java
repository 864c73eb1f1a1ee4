package vn.camtay.drill.lesson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonTraces;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// The table of what people made of claims.
@Component
class ClaimAnswers implements PersonTraces {
    private final JdbcClient sql;
    private final Origin origin;

    ClaimAnswers(JdbcClient sql, Origin origin) {
        this.sql = sql;
        this.origin = origin;
    }

    /// Adds the fact once.
    @Transactional
    public void add(CommuneCode commune, ClaimAnswer one) {
        sql.sql("""
                insert into drill_claim (commune, id, person, claim, holds, judgement, sureness, looks, at, origin)
                values (:commune, :id, :person, :claim, :holds, :judgement, :sureness, :looks, :at, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune.value())
                .param("id", one.id().toString())
                .param("person", one.person().toString())
                .param("claim", one.claim())
                .param("holds", one.holds())
                .param("judgement", one.judgement().name())
                .param("sureness", one.sureness().name())
                .param("looks", one.looks())
                .param("at", Stored.moment(one.at()))
                .param("origin", origin.id().toString())
                .update();
    }

    /// The earliest first.
    List<ClaimAnswer> listOf(CommuneCode commune, UUID person) {
        return sql.sql("""
                select id, person, claim, holds, judgement, sureness, looks, at from drill_claim
                where commune = :commune and person = :person order by at, id""")
                .param("commune", commune.value())
                .param("person", person.toString())
                .query(ClaimAnswers::answer)
                .list();
    }

    private static ClaimAnswer answer(ResultSet row, int at) throws SQLException {
        return new ClaimAnswer(
                Stored.uuid(row, "id"),
                Stored.uuid(row, "person"),
                row.getString("claim"),
                Stored.flag(row, "holds"),
                Judgement.valueOf(row.getString("judgement")),
                Sureness.valueOf(row.getString("sureness")),
                row.getInt("looks"),
                Stored.moment(row, "at"));
    }

    /// It served that person alone.
    @Override
    public void forget(Person person) {
        sql.sql("delete from drill_claim where commune = :commune and person = :person")
                .param("commune", person.commune().value())
                .param("person", person.id().toString())
                .update();
    }
}
