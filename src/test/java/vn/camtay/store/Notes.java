package vn.camtay.store;

import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.camtay.store.database.Database;
import vn.camtay.store.database.Refusals;

/// A table for tests of the store itself: two rows a note, so that half a transaction would show.
public record Notes(JdbcClient jdbc, TransactionTemplate write) {
    public static Notes in(Database database) {
        return new Notes(
                JdbcClient.create(Refusals.queries(database.dataSource())),
                new TransactionTemplate(database.transactions()));
    }

    public void create() {
        write.executeWithoutResult(status -> {
            jdbc.sql("create table if not exists note (id bigint primary key, body text not null)")
                    .update();
            jdbc.sql("create table if not exists shadow (id bigint primary key references note (id))")
                    .update();
        });
    }

    /// Returns when it is on the disk.
    public void add(long id) {
        write.executeWithoutResult(status -> insert(id));
    }

    /// One row and no other, durably.
    void addOnly(long id) {
        write.executeWithoutResult(status -> jdbc.sql("insert into note (id, body) values (:id, :body)")
                .param("id", id)
                .param("body", "ghi chú " + id)
                .update());
    }

    /// All of them in one transaction.
    public void addUpTo(long last) {
        write.executeWithoutResult(status -> LongStream.rangeClosed(1, last).forEach(this::insert));
    }

    private void insert(long id) {
        jdbc.sql("insert into note (id, body) values (:id, :body)")
                .param("id", id)
                .param("body", "ghi chú " + id)
                .update();
        jdbc.sql("insert into shadow (id) values (:id)").param("id", id).update();
    }

    public List<Long> ids() {
        return jdbc.sql("select id from note order by id").query(Long.class).list();
    }

    public List<Long> shadows() {
        return jdbc.sql("select id from shadow order by id").query(Long.class).list();
    }
}
