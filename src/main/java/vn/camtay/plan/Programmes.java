package vn.camtay.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.shared.NotFound;

/// The issued programmes of each commune. A later version of a plan replaces what its programme says, under the same
/// ids.
@Component
public class Programmes {
    private static final String SELECT = "select id, version, title, laptops from programme where commune = :commune";
    private static final int LARGEST = 5_000;

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Cache<Version, Programme> known =
            Caffeine.newBuilder().maximumSize(LARGEST).build();

    Programmes(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /// What a version says never changes once it is issued: a page asks the database only which version it is, and is
    /// right whichever program on the same database issued it.
    private record Version(CommuneCode commune, PlanId id, int number) {}

    /// Makes an issued version, numbered anew, the programme that everything hangs on.
    @Transactional
    public void put(Programme programme) {
        var commune = programme.commune().value();
        var id = programme.id().toString();
        sql.sql("""
                insert into programme (commune, id, version, title, laptops) values (:commune, :id, :version, :title, :laptops)
                on conflict (commune, id) do update set version = excluded.version, title = excluded.title,
                  laptops = excluded.laptops""")
                .param("commune", commune)
                .param("id", id)
                .param("version", programme.version())
                .param("title", programme.title())
                .param("laptops", programme.laptopsPerVenue().orElse(null))
                .update();
        for (var table : List.of("cluster_hamlet", "programme_cluster", "audience")) { // reference data: replaced whole
            sql.sql("delete from " + table + " where commune = :commune and programme = :id")
                    .param("commune", commune)
                    .param("id", id)
                    .update();
        }
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
            add(commune, id, place++, cluster);
        }
        events.publishEvent(new ProgrammeIssued(programme));
    }

    private void add(String commune, String programme, int place, Programme.Cluster cluster) {
        sql.sql("insert into programme_cluster (commune, programme, id, place, name, day, venue)"
                        + " values (:commune, :programme, :id, :place, :name, :day, :venue)")
                .param("commune", commune)
                .param("programme", programme)
                .param("id", cluster.id().toString())
                .param("place", place)
                .param("name", cluster.name())
                .param("day", cluster.day().toString())
                .param("venue", cluster.venue())
                .update();
        var order = 0;
        for (var hamlet : cluster.hamlets()) {
            sql.sql("insert into cluster_hamlet (commune, programme, cluster, hamlet, place)"
                            + " values (:commune, :programme, :cluster, :hamlet, :place)")
                    .param("commune", commune)
                    .param("programme", programme)
                    .param("cluster", cluster.id().toString())
                    .param("hamlet", hamlet.id().toString())
                    .param("place", order++)
                    .update();
        }
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
                clusters(version.commune(), version.id()),
                audience(version.commune(), version.id()),
                laptops);
    }

    private List<Programme.Audience> audience(CommuneCode commune, PlanId id) {
        return sql.sql(
                        "select grp, label, people from audience where commune = :commune and programme = :id order by place")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query((row, at) ->
                        new Programme.Audience(row.getString("grp"), row.getString("label"), row.getInt("people")))
                .list();
    }

    private List<Programme.Cluster> clusters(CommuneCode commune, PlanId id) {
        var clusters = new ArrayList<Programme.Cluster>();
        sql.sql("""
                select id, name, day, venue from programme_cluster
                where commune = :commune and programme = :id order by place""")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query((row, at) -> clusters.add(new Programme.Cluster(
                        ClusterId.of(row.getString("id")),
                        row.getString("name"),
                        LocalDate.parse(row.getString("day")),
                        row.getString("venue"),
                        hamlets(commune, id, row.getString("id")))))
                .list();
        return clusters;
    }

    private List<Hamlet> hamlets(CommuneCode commune, PlanId id, String cluster) {
        return sql.sql("""
                select hamlet.id, hamlet.name from cluster_hamlet
                join hamlet on hamlet.commune = cluster_hamlet.commune and hamlet.id = cluster_hamlet.hamlet
                where cluster_hamlet.commune = :commune and programme = :id and cluster = :cluster
                order by cluster_hamlet.place""")
                .param("commune", commune.value())
                .param("id", id.toString())
                .param("cluster", cluster)
                .query((row, at) -> new Hamlet(commune, HamletId.of(row.getString("id")), row.getString("name")))
                .list();
    }
}
