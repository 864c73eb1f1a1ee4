package vn.camtay.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.camtay.store.Stored;
import vn.camtay.store.Verification;

/// Walks every audit chain row by row, however long, and tells where one was changed, cut or put out of order.
public final class AuditVerification implements Verification {
    @Override
    public String name() {
        return "Chuỗi nhật ký";
    }

    @Override
    public List<String> problems(JdbcClient jdbc) {
        var problems = new ArrayList<String>();
        jdbc.sql("select commune, origin, number, hash from audit_head order by commune, origin")
                .query(Head::read)
                .list()
                .forEach(head -> problems.addAll(walk(head, jdbc)));
        jdbc.sql("""
                select distinct a.commune, a.origin, 0 as number, '' as hash from audit a where not exists (
                  select 1 from audit_head h where h.commune = a.commune and h.origin = a.origin)""")
                .query(Head::read)
                .list()
                .forEach(gone -> problems.add(gone.chain() + ": mất dòng ghi điểm cuối của chuỗi"));
        return problems;
    }

    /// Up to the head as it was read: the program may be adding rows meanwhile.
    private static List<String> walk(Head head, JdbcClient jdbc) {
        var walk = new Walk(head.chain());
        jdbc.sql("""
                select commune, origin, number, at, by_subject, action, object_id, hash from audit
                where commune = :commune and origin = :origin and number <= :last order by number""")
                .param("commune", head.commune())
                .param("origin", head.origin())
                .param("last", head.number())
                .query(row -> {
                    walk.step(link(row));
                });
        walk.end(head.number(), head.hash());
        return walk.breaks();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("commune"),
                row.getString("origin"),
                row.getLong("number"),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"),
                row.getString("action"),
                row.getString("object_id"),
                row.getString("hash"));
    }
}
