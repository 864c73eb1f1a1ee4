package vn.camtay.access.audit;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.access.audit.Link.Deed;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// The tables of the trail: its rows, and per chain the head that the next row hangs on.
@Component
public class AuditChain {
    static final String START = "";

    private final JdbcClient sql;
    private final Origin origin;

    AuditChain(JdbcClient sql, Origin origin) {
        this.sql = sql;
        this.origin = origin;
    }

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
                on conflict (commune, origin) do update set number = audit_head.number + 1""")
                .param("commune", commune)
                .param("origin", origin.id().toString())
                .update();
        return sql.sql("""
                select commune, origin, number, hash from audit_head
                where commune = :commune and origin = :origin""")
                .param("commune", commune)
                .param("origin", origin.id().toString())
                .query(Head::read)
                .single();
    }
}
