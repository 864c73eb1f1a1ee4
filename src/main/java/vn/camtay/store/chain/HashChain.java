package vn.camtay.store.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// A table of rows that nobody may change unnoticed: one chain of hashes per commune and machine. Beside the table
/// stands `…_head` with the end of each chain.
///
/// @param table with the columns commune, origin, number, at, by_subject, then the parts, then hash
/// @param parts the columns of text of its own
public record HashChain(String table, List<String> parts) {
    static final String START = "";

    public HashChain {
        parts = List.copyOf(parts);
    }

    /// Adds a row at the end of this machine's chain of a commune, in the caller's transaction.
    public void add(JdbcClient sql, Origin origin, ChainRow row) {
        if (row.parts().size() != parts.size()) {
            throw new IllegalArgumentException(table + " has " + parts.size() + " parts");
        }
        var head = holdHead(sql, row.commune(), origin);
        var link = Link.after(head.hash(), head.origin(), head.number(), row);
        insert(sql, link);
        sql.sql("update " + table + "_head set hash = :hash where commune = :commune and origin = :origin")
                .param("hash", link.hash())
                .param("commune", row.commune())
                .param("origin", link.origin())
                .update();
    }

    /// Counts the head on by one, which on PostgreSQL also locks its row until the transaction ends: the next writer
    /// waits and then sees our hash. SQLite has one writer anyway.
    private Head holdHead(JdbcClient sql, String commune, Origin origin) {
        sql.sql("insert into " + table + "_head (commune, origin, number, hash) values (:commune, :origin, 1, '')"
                        + " on conflict (commune, origin) do update set number = " + table + "_head.number + 1")
                .param("commune", commune)
                .param("origin", origin.id().toString())
                .update();
        return sql.sql("select commune, origin, number, hash from " + table
                        + "_head where commune = :commune and origin = :origin")
                .param("commune", commune)
                .param("origin", origin.id().toString())
                .query(Head::read)
                .single();
    }

    private void insert(JdbcClient sql, Link link) {
        var row = link.row();
        var values = parts.stream().map(part -> ":" + part).collect(Collectors.joining(", "));
        var insert = sql.sql("insert into " + table + " (" + columns() + ") values (:commune, :origin, :number, :at,"
                        + " :by, " + values + ", :hash)")
                .param("commune", row.commune())
                .param("origin", link.origin())
                .param("number", link.number())
                .param("at", Stored.moment(row.at()))
                .param("by", row.by().toString())
                .param("hash", link.hash());
        for (var part = 0; part < parts.size(); part++) {
            insert = insert.param(parts.get(part), row.parts().get(part));
        }
        insert.update();
    }

    private String columns() {
        return "commune, origin, number, at, by_subject, " + String.join(", ", parts) + ", hash";
    }

    /// Walks every chain row by row, however long, and tells where one was changed, cut or put out of order.
    public List<String> problems(JdbcClient sql) {
        var problems = new ArrayList<String>();
        sql.sql("select commune, origin, number, hash from " + table + "_head order by commune, origin")
                .query(Head::read)
                .list()
                .forEach(head -> problems.addAll(walk(head, sql)));
        sql.sql("select distinct a.commune, a.origin, 0 as number, '' as hash from " + table
                        + " a where not exists (select 1 from " + table
                        + "_head h where h.commune = a.commune and h.origin = a.origin)")
                .query(Head::read)
                .list()
                .forEach(gone -> problems.add(gone.chain() + ": mất dòng ghi điểm cuối của chuỗi"));
        return problems;
    }

    /// Up to the head as it was read: the program may be adding rows meanwhile.
    private List<String> walk(Head head, JdbcClient sql) {
        var walk = new Walk(head.chain());
        sql.sql("select " + columns() + " from " + table
                        + " where commune = :commune and origin = :origin and number <= :last order by number")
                .param("commune", head.commune())
                .param("origin", head.origin())
                .param("last", head.number())
                .query(row -> {
                    walk.step(link(row));
                });
        walk.end(head.number(), head.hash());
        return walk.breaks();
    }

    private Link link(ResultSet row) throws SQLException {
        var texts = new ArrayList<String>();
        for (var part : parts) {
            texts.add(row.getString(part));
        }
        return new Link(
                row.getString("origin"),
                row.getLong("number"),
                new ChainRow(row.getString("commune"), Stored.moment(row, "at"), Stored.uuid(row, "by_subject"), texts),
                row.getString("hash"));
    }
}
