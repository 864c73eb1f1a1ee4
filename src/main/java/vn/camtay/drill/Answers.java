package vn.camtay.drill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.item.Difficulty;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonTraces;
import vn.camtay.store.Stored;

/// The table of answers.
@Component
class Answers implements PersonTraces {
    private static final String SELECT = """
            select id, sitting, person, kind, item, channel, genuine, difficulty, judgement, sureness, pointed, at
            from drill_answer where commune = :commune""";
    private static final String ORDER = " order by at, id";

    private final JdbcClient sql;

    Answers(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the fact once; false when it is there.
    boolean add(CommuneCode commune, Answer one, String origin) {
        return sql.sql("""
                insert into drill_answer (commune, id, sitting, person, kind, item, channel, genuine, difficulty,
                  judgement, sureness, pointed, at, origin)
                values (:commune, :id, :sitting, :person, :kind, :item, :channel, :genuine, :difficulty,
                  :judgement, :sureness, :pointed, :at, :origin)
                on conflict (commune, id) do nothing""")
                        .param("commune", commune.value())
                        .param("id", one.id().toString())
                        .param("sitting", one.sitting().toString())
                        .param("person", one.person().toString())
                        .param("kind", one.kind().name())
                        .param("item", one.shown().item())
                        .param("channel", one.shown().channel().name())
                        .param("genuine", one.shown().genuine())
                        .param("difficulty", one.shown().difficulty().name())
                        .param("judgement", one.judgement().name())
                        .param("sureness", one.sureness().name())
                        .param("pointed", String.join(" ", new TreeSet<>(one.pointed())))
                        .param("at", Stored.moment(one.at()))
                        .param("origin", origin)
                        .update()
                == 1;
    }

    /// All that somebody answered, the earliest first.
    List<Answer> listOf(CommuneCode commune, UUID person) {
        return sql.sql(SELECT + " and person = :person" + ORDER)
                .param("commune", commune.value())
                .param("person", person.toString())
                .query(Answers::answer)
                .list();
    }

    /// All answers of one kind of sitting in a commune, the earliest first.
    List<Answer> listOf(CommuneCode commune, SittingKind kind) {
        return sql.sql(SELECT + " and kind = :kind" + ORDER)
                .param("commune", commune.value())
                .param("kind", kind.name())
                .query(Answers::answer)
                .list();
    }

    private static Answer answer(ResultSet row, int at) throws SQLException {
        return new Answer(
                Stored.uuid(row, "id"),
                new SittingId(Stored.uuid(row, "sitting")),
                Stored.uuid(row, "person"),
                SittingKind.valueOf(row.getString("kind")),
                new Answer.Shown(
                        row.getString("item"),
                        Channel.valueOf(row.getString("channel")),
                        Stored.flag(row, "genuine"),
                        Difficulty.valueOf(row.getString("difficulty"))),
                Judgement.valueOf(row.getString("judgement")),
                Sureness.valueOf(row.getString("sureness")),
                pointed(row.getString("pointed")),
                Stored.moment(row, "at"));
    }

    private static Set<String> pointed(String text) {
        return Arrays.stream(text.split(" ")).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }

    /// What was practised served that person alone and goes. Sheets stay counted, without a name, as marks do.
    @Override
    public void forget(Person person) {
        sql.sql("delete from drill_answer where commune = :commune and person = :person and kind = 'PRACTICE'")
                .param("commune", person.commune().value())
                .param("person", person.id().toString())
                .update();
        sql.sql("delete from drill_sitting where commune = :commune and person = :person and kind = 'PRACTICE'")
                .param("commune", person.commune().value())
                .param("person", person.id().toString())
                .update();
    }
}
