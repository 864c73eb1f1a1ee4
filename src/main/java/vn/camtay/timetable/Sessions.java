package vn.camtay.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Programme;
import vn.camtay.store.Remembered;
import vn.camtay.store.Remembering;
import vn.camtay.store.Stored;

/// The table of sessions. Every page of the hall and every mark asks for them, and they change a few times in a
/// programme's life, so those of a commune are remembered.
@Component
class Sessions {
    private final JdbcClient sql;
    private final Remembered<CommuneCode, List<Session>> known;

    Sessions(JdbcClient sql, Remembering remembering) {
        this.sql = sql;
        this.known = remembering.ofCommunes();
    }

    /// A cluster's days may move with a new version of the plan; ids and hours stay.
    ///
    /// @param place which of the cluster's days, 0 for the first
    void settle(Programme programme, Programme.Cluster cluster, int place, DayPart part, Hours hours) {
        known.forget(programme.commune());
        sql.sql("""
            insert into session (commune, programme, id, cluster, day, part, starts, ends, dropped)
            values (:commune, :programme, :id, :cluster, :day, :part, :starts, :ends, false)
            on conflict (commune, id) do update set day = excluded.day, dropped = false\
            """)
                .param("commune", programme.commune().value())
                .param("programme", programme.id().toString())
                .param("id", SessionId.of(cluster.id(), place, part).toString())
                .param("cluster", cluster.id().toString())
                .param("day", cluster.days().get(place).toString())
                .param("part", part.name())
                .param("starts", hours.starts().toString())
                .param("ends", hours.ends().toString())
                .update();
    }

    /// Sessions of clusters that a new version no longer has are out of sight; what was marked in them stays.
    void dropAll(CommuneCode commune, PlanId programme) {
        known.forget(commune);
        sql.sql("update session set dropped = true where commune = :commune and programme = :programme")
                .param("commune", commune.value())
                .param("programme", programme.toString())
                .update();
    }

    void change(CommuneCode commune, SessionId id, Hours hours) {
        known.forget(commune);
        sql.sql("update session set starts = :starts, ends = :ends where commune = :commune and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .param("starts", hours.starts().toString())
                .param("ends", hours.ends().toString())
                .update();
    }

    /// Those of all programmes of a commune, by day and start.
    List<Session> list(CommuneCode commune) {
        return known.get(commune, this::read);
    }

    private List<Session> read(CommuneCode commune) {
        return sql.sql("""
                select commune, programme, id, cluster, day, part, starts, ends from session
                where commune = :commune and not dropped order by day, starts, id""")
                .param("commune", commune.value())
                .query(Sessions::session)
                .list();
    }

    private static Session session(ResultSet row, int at) throws SQLException {
        return new Session(
                new CommuneCode(row.getString("commune")),
                PlanId.of(row.getString("programme")),
                SessionId.of(row.getString("id")),
                ClusterId.of(row.getString("cluster")),
                Stored.day(row, "day"),
                DayPart.valueOf(row.getString("part")),
                new Hours(LocalTime.parse(row.getString("starts")), LocalTime.parse(row.getString("ends"))));
    }
}
