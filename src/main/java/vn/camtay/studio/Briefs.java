package vn.camtay.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.studio.KeptBrief.Wording;

/// The briefs of a commune's groups.
@Component
public class Briefs {
    private final JdbcClient sql;
    private final Time time;
    private final Origin origin;

    Briefs(JdbcClient sql, Time time, Origin origin) {
        this.sql = sql;
        this.time = time;
        this.origin = origin;
    }

    /// Begins a brief under its first wording's id: sent twice it is one brief.
    @Transactional
    public KeptBrief begin(CommuneCode commune, HamletId hamlet, Wording wording, UUID by) {
        var id = new BriefId(wording.id());
        insert(
                        "studio_brief (commune, id, hamlet, at, by_subject, origin) values (:commune, :id, :hamlet, :at, :by,"
                                + " :origin)",
                        commune,
                        by)
                .param("id", id.toString())
                .param("hamlet", hamlet.toString())
                .update();
        add(commune, id, wording, by);
        return get(commune, id);
    }

    /// Words it anew, upon the wording that was changed.
    @Transactional
    public WordOutcome word(KeptBrief brief, UUID base, Wording wording, UUID by) {
        var latest = get(brief.commune(), brief.id()).wording();
        if (!latest.id().equals(base) && !latest.id().equals(wording.id())) {
            return new WordOutcome.Stale(latest);
        }
        add(brief.commune(), brief.id(), wording, by);
        return new WordOutcome.Worded(get(brief.commune(), brief.id()));
    }

    private void add(CommuneCode commune, BriefId brief, Wording wording, UUID by) {
        insert(
                        "studio_brief_wording (commune, id, brief, title, audience, purpose, action, at, by_subject, origin)"
                                + " values (:commune, :id, :brief, :title, :audience, :purpose, :action, :at, :by, :origin)",
                        commune,
                        by)
                .param("id", wording.id().toString())
                .param("brief", brief.toString())
                .param("title", wording.title())
                .param("audience", wording.audience())
                .param("purpose", wording.purpose())
                .param("action", wording.action())
                .update();
    }

    /// Adds a fact once.
    @Transactional
    public void state(KeptBrief brief, Fact fact) {
        insert(
                        "studio_fact (commune, id, brief, words, source, source_place, at, by_subject, origin) values (:commune,"
                                + " :id, :brief, :words, :source, :place, :at, :by, :origin)",
                        brief.commune(),
                        fact.by())
                .param("id", fact.id().toString())
                .param("brief", brief.id().toString())
                .param("words", fact.words())
                .param("source", fact.source().name())
                .param("place", fact.place())
                .update();
    }

    /// Nobody writes from it any more; that it was stated stays known.
    @Transactional
    public void withdraw(KeptBrief brief, UUID fact, UUID by) {
        insert(
                        "studio_fact_withdrawn (commune, fact, at, by_subject, origin) values (:commune, :fact, :at, :by,"
                                + " :origin)",
                        brief.commune(),
                        by)
                .param("fact", fact.toString())
                .update();
    }

    private JdbcClient.StatementSpec insert(String into, CommuneCode commune, UUID by) {
        return sql.sql("insert into " + into + " on conflict do nothing")
                .param("commune", commune.value())
                .param("at", Stored.moment(time.now()))
                .param("by", by.toString())
                .param("origin", origin.id().toString());
    }

    @Transactional(readOnly = true) // one connection for its three questions
    public Optional<KeptBrief> find(CommuneCode commune, BriefId id) {
        return sql.sql("select hamlet from studio_brief where commune = :commune and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query((row, at) -> new HamletId(Stored.uuid(row, "hamlet")))
                .optional()
                .map(hamlet -> new KeptBrief(commune, id, hamlet, wording(commune, id), facts(commune, id)));
    }

    public KeptBrief get(CommuneCode commune, BriefId id) {
        return find(commune, id).orElseThrow(() -> new NotFound("brief"));
    }

    /// Those of one hamlet's group, the earliest first.
    @Transactional(readOnly = true)
    public List<KeptBrief> listOf(CommuneCode commune, HamletId hamlet) {
        return sql
                .sql("select id from studio_brief where commune = :commune and hamlet = :hamlet order by at, id")
                .param("commune", commune.value())
                .param("hamlet", hamlet.toString())
                .query((row, at) -> new BriefId(Stored.uuid(row, "id")))
                .list()
                .stream()
                .map(id -> get(commune, id))
                .toList();
    }

    private Wording wording(CommuneCode commune, BriefId brief) {
        return sql.sql("""
                select id, title, audience, purpose, action from studio_brief_wording
                where commune = :commune and brief = :brief order by at desc, id desc limit 1""")
                .param("commune", commune.value())
                .param("brief", brief.toString())
                .query((row, at) -> new Wording(
                        Stored.uuid(row, "id"),
                        row.getString("title"),
                        row.getString("audience"),
                        row.getString("purpose"),
                        row.getString("action")))
                .single();
    }

    private List<Fact> facts(CommuneCode commune, BriefId brief) {
        return sql.sql("""
                select id, words, source, source_place, at, by_subject from studio_fact
                where commune = :commune and brief = :brief and not exists (select 1 from studio_fact_withdrawn gone
                  where gone.commune = studio_fact.commune and gone.fact = studio_fact.id)
                order by at, id""")
                .param("commune", commune.value())
                .param("brief", brief.toString())
                .query(Briefs::fact)
                .list();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                Stored.uuid(row, "id"),
                row.getString("words"),
                FactSource.valueOf(row.getString("source")),
                row.getString("source_place"),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"));
    }
}
