package vn.camtay.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;

/// The tables of an issued programme's clusters, their days and hamlets: reference data, replaced whole.
final class ProgrammeClusters {
    private final JdbcClient sql;

    ProgrammeClusters(JdbcClient sql) {
        this.sql = sql;
    }

    void clear(String commune, String programme) {
        for (var table : List.of("cluster_hamlet", "cluster_day", "programme_cluster")) {
            sql.sql("delete from " + table + " where commune = :commune and programme = :programme")
                    .param("commune", commune)
                    .param("programme", programme)
                    .update();
        }
    }

    void add(String commune, String programme, int place, Programme.Cluster cluster) {
        sql.sql("insert into programme_cluster (commune, programme, id, place, name, day, venue, half)"
                        + " values (:commune, :programme, :id, :place, :name, :day, :venue, :half)")
                .param("commune", commune)
                .param("programme", programme)
                .param("id", cluster.id().toString())
                .param("place", place)
                .param("name", cluster.name())
                .param("day", cluster.day().toString())
                .param("venue", cluster.venue())
                .param("half", cluster.half().map(HalfDay::name).orElse(null))
                .update();
        for (var day : cluster.days()) {
            sql.sql("insert into cluster_day (commune, programme, cluster, day)"
                            + " values (:commune, :programme, :cluster, :day)")
                    .param("commune", commune)
                    .param("programme", programme)
                    .param("cluster", cluster.id().toString())
                    .param("day", day.toString())
                    .update();
        }
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

    List<Programme.Cluster> list(CommuneCode commune, PlanId id) {
        var clusters = new ArrayList<Programme.Cluster>();
        sql.sql("""
            select id, name, venue, half from programme_cluster
            where commune = :commune and programme = :id order by place\
            """)
                .param("commune", commune.value())
                .param("id", id.toString())
                .query((row, at) -> clusters.add(new Programme.Cluster(
                        ClusterId.of(row.getString("id")),
                        row.getString("name"),
                        days(commune, id, row.getString("id")),
                        row.getString("venue"),
                        hamlets(commune, id, row.getString("id")),
                        Optional.ofNullable(row.getString("half")).map(HalfDay::valueOf))))
                .list();
        return clusters;
    }

    private List<LocalDate> days(CommuneCode commune, PlanId id, String cluster) {
        return sql.sql("""
            select day from cluster_day where commune = :commune and programme = :id and cluster = :cluster order by day\
            """)
                .param("commune", commune.value())
                .param("id", id.toString())
                .param("cluster", cluster)
                .query((row, at) -> LocalDate.parse(row.getString("day")))
                .list();
    }

    private List<Hamlet> hamlets(CommuneCode commune, PlanId id, String cluster) {
        return sql.sql("""
            select hamlet.id, hamlet.name from cluster_hamlet
            join hamlet on hamlet.commune = cluster_hamlet.commune and hamlet.id = cluster_hamlet.hamlet
            where cluster_hamlet.commune = :commune and programme = :id and cluster = :cluster
            order by cluster_hamlet.place\
            """)
                .param("commune", commune.value())
                .param("id", id.toString())
                .param("cluster", cluster)
                .query((row, at) -> new Hamlet(commune, HamletId.of(row.getString("id")), row.getString("name")))
                .list();
    }
}
