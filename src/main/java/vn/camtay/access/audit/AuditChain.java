package vn.camtay.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.access.audit.Link.Deed;
import vn.camtay.store.Stored;

/// The tables of the trail: its rows, and per chain the head that the next row hangs on.
@Component
public class AuditChain {
    static final String START = "";

    private final JdbcClient sql;
    private final MachineOrigin origin;

    AuditChain(JdbcClient sql, MachineOrigin origin) {
        this.sql = sql;
        this.origin = origin;
    }

    private record Head(String commune, String origin, long number, String hash) {}

    /// Adds a row at the end of this machine's chain of a commune, in the caller's transaction.
    public void add(String commune, Instant at, UUID by, String action, String objectId) {
        var head = holdHead(commune);
        var link = Link.after(head.hash(), commune, head.origin(), head.number(), new Deed(at, by, action, objectId));
        sql.sql("""
                insert into audit (commune, origin, number, at, by_subject, action, object_id, hash)
                values (:commune, :origin, :number, :at, :by, :action, :object, :hash)""")
                .param("commune", link.commune())
                .param("origin", link.origin())
                .param("number", link.number())
                .param("at", Stored.moment(link.at()))
                .param("by", link.by().toString())
                .param("action", link.action())
                .param("object", link.objectId())
                .param("hash", link.hash())
                .update();
        sql.sql("update audit_head set hash = :hash where commune = :commune and origin = :origin")
                .param("hash", link.hash())
                .param("commune", commune)
                .param("origin", link.origin())
                .update();
    }

    /// Counts the head on by one, which on PostgreSQL also locks its row until the transaction ends: the next writer
    /// waits and then sees our hash. SQLite has one writer anyway.
    private Head holdHead(String commune) {
        sql.sql("""
                insert into audit_head (commune, origin, number, hash) values (:commune, :origin, 1, '')
                on conflict (commune, origin) do update set number = audit_head.number + 1""").param("commune", commune).param("origin", origin.value()).update();
        return sql.sql("""
                select commune, origin, number, hash from audit_head
                where commune = :commune and origin = :origin""")
                .param("commune", commune)
                .param("origin", origin.value())
                .query(AuditChain::head)
                .single();
    }

    /// What is wrong with the chains, empty when all are whole. Each is read row by row, however long.
    public List<String> listBreaks() {
        var breaks = new ArrayList<String>();
        var heads = sql.sql("select commune, origin, number, hash from audit_head order by commune, origin")
                .query(AuditChain::head)
                .list();
        heads.forEach(head -> check(head, breaks));
        sql.sql("""
                select distinct a.commune, a.origin from audit a where not exists (
                  select 1 from audit_head h where h.commune = a.commune and h.origin = a.origin)""")
                .query((row, at) -> row.getString("commune") + "/" + row.getString("origin"))
                .list()
                .forEach(chain -> breaks.add(chain + ": the head of this chain is gone"));
        return breaks;
    }

    private void check(Head head, List<String> breaks) {
        var walk = new Walk(head.commune() + "/" + head.origin());
        sql.sql("""
                select commune, origin, number, at, by_subject, action, object_id, hash from audit
                where commune = :commune and origin = :origin order by number""")
                .param("commune", head.commune())
                .param("origin", head.origin())
                .query(row -> {
                    walk.step(link(row));
                });
        walk.end(head.number(), head.hash());
        breaks.addAll(walk.breaks());
    }

    private static Head head(ResultSet row, int at) throws SQLException {
        return new Head(
                row.getString("commune"), row.getString("origin"), row.getLong("number"), row.getString("hash"));
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
