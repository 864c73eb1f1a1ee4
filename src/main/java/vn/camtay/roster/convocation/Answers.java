package vn.camtay.roster.convocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.PersonTraces;
import vn.camtay.store.Stored;

/// The table of answers to the invitation.
@Component
class Answers implements PersonTraces {
    private static final String SELECT = """
            select id, person, coming, reason, at, by_subject, origin
            from convocation_answer where commune = :commune and programme = :programme""";

    private final JdbcClient sql;

    Answers(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the fact; one that is there stays as it is.
    void add(CommuneCode commune, PlanId programme, Answer answer) {
        sql.sql("""
                insert into convocation_answer (commune, id, programme, person, coming, reason, at, by_subject, origin)
                values (:commune, :id, :programme, :person, :coming, :reason, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune.value())
                .param("id", answer.id().toString())
                .param("programme", programme.toString())
                .param("person", answer.person().toString())
                .param("coming", answer.coming())
                .param("reason", answer.reason())
                .param("at", Stored.moment(answer.at()))
                .param("by", answer.by().toString())
                .param("origin", answer.origin())
                .update();
    }

    List<Answer> list(CommuneCode commune, PlanId programme) {
        return sql.sql(SELECT)
                .param("commune", commune.value())
                .param("programme", programme.toString())
                .query(Answers::answer)
                .list();
    }

    List<Answer> listOf(CommuneCode commune, PlanId programme, PersonId person) {
        return sql.sql(SELECT + " and person = :person")
                .param("commune", commune.value())
                .param("programme", programme.toString())
                .param("person", person.toString())
                .query(Answers::answer)
                .list();
    }

    private static Answer answer(ResultSet row, int at) throws SQLException {
        return new Answer(
                Stored.uuid(row, "id"),
                PersonId.of(row.getString("person")),
                Stored.flag(row, "coming"),
                row.getString("reason"),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"),
                row.getString("origin"));
    }

    /// Reasons are written freely and may tell who it was.
    @Override
    public void forget(Person person) {
        sql.sql("update convocation_answer set reason = '' where commune = :commune and person = :person")
                .param("commune", person.commune().value())
                .param("person", person.id().toString())
                .update();
    }
}
