package vn.camtay.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.NotFound;

/// The issued programmes of each commune. A later version of a plan replaces what its programme says, under the same
/// ids.
@Component
public class Programmes {
    private static final String SELECT = "select id, version, title, laptops from programme where commune = :commune";
    private static final int LARGEST = 5_000;

    private final JdbcClient sql;
    private final ProgrammeClusters clusters;
    private final ApplicationEventPublisher events;
    private final Cache<Version, Programme> known =
            Caffeine.newBuilder().maximumSize(LARGEST).build();

    Programmes(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        clusters = new ProgrammeClusters(sql);
        this.events = events;
    }

    /// What a version says never changes once it is issued, which `put` holds to: a page asks the database only which
    /// version it is, and is right whichever program on the same database issued it.
    private record Version(CommuneCode commune, PlanId id, int number) {}

    /// Makes an issued version, numbered anew, the programme that everything hangs on. One with a number already issued
    /// is a mistake of the program, and nothing of it is kept.
    @Transactional
    public void put(Programme programme) {
        var commune = programme.commune().value();
        var id = programme.id().toString();
        var written = sql.sql("""
            insert into programme (commune, id, version, title, laptops) values (:commune, :id, :version, :title, :laptops)
            on conflict (commune, id) do update set version = excluded.version, title = excluded.title,
              laptops = excluded.laptops where programme.version < excluded.version\
            """)
                .param("commune", commune)
                .param("id", id)
                .param("version", programme.version())
                .param("title", programme.title())
                .param("laptops", programme.laptopsPerVenue().orElse(null))
                .update();
        if (written == 0) {
            throw new IllegalStateException("version " + programme.version() + " of this programme was issued before");
        }
        clusters.clear(commune, id);
        sql.sql("delete from audience where commune = :commune and programme = :id")
                .param("commune", commune)
                .param("id", id)
                .update();
        var place = 0;
        for (var group : programme.audience()) {
            sql.sql("insert into audience (commune, programme, grp, place, label, people)"
                            + " values (:commune, :id, :grp, :place, :label, :people)")
                    .param("commune", commune)
                    .param("id", id)
                    .param("grp", group.group())
                    .param("place", place++)
                    .param("label", group.label())
                    .param("people", group.count())
                    .update();
        }
        for (var cluster : programme.clusters()) {
            clusters.add(commune, id, place++, cluster);
        }
        events.publishEvent(new ProgrammeIssued(programme));
    }

    /// The programme issued last in a commune, the one its screens are about.
    @Transactional(readOnly = true)
    public Optional<Programme> findCurrent(CommuneCode commune) {
        return sql.sql(SELECT + " order by id desc limit 1")
                .param("commune", commune.value())
                .query((row, at) -> programme(commune, row))
                .optional();
    }

    @Transactional(
            readOnly = true) // one connection for its nested queries: each of many at once would wait for two more
    public Programme get(CommuneCode commune, PlanId id) {
        return sql.sql(SELECT + " and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query((row, at) -> programme(commune, row))
                .optional()
                .orElseThrow(() -> new NotFound("programme"));
    }

    private Programme programme(CommuneCode commune, ResultSet row) throws SQLException {
        var version = new Version(commune, PlanId.of(row.getString("id")), row.getInt("version"));
        var title = row.getString("title");
        var laptops = Optional.ofNullable(row.getString("laptops")).map(Integer::valueOf);
        return mayBeUndone() ? read(version, title, laptops) : known.get(version, one -> read(one, title, laptops));
    }

    /// What the transaction that issues a version reads may still be undone, and is not remembered.
    private static boolean mayBeUndone() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private Programme read(Version version, String title, Optional<Integer> laptops) {
        return new Programme(
                version.commune(),
                version.id(),
                version.number(),
                title,
                clusters.list(version.commune(), version.id()),
                audience(version.commune(), version.id()),
                laptops);
    }

    private List<Programme.Audience> audience(CommuneCode commune, PlanId id) {
        return sql.sql("select grp, label, people from audience where commune = :commune and programme = :id order by"
                        + " place")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query((row, at) ->
                        new Programme.Audience(row.getString("grp"), row.getString("label"), row.getInt("people")))
                .list();
    }
}
