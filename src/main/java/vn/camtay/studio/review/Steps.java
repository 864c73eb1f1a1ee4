package vn.camtay.studio.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.studio.CheckedBy;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.ReleaseBlocker.Blocked;

/// The table of steps.
@Component
class Steps {
    private static final String SELECT = """
            select id, product, version, deed, reason, overridden, checked_by, at, by_subject from studio_step
            where commune = :commune""";
    private static final String BETWEEN = "\u001f";

    private final JdbcClient sql;
    private final Time time;
    private final Origin origin;

    Steps(JdbcClient sql, Time time, Origin origin) {
        this.sql = sql;
        this.time = time;
        this.origin = origin;
    }

    void add(TakeStep step) {
        sql.sql("""
                insert into studio_step (commune, id, product, version, deed, reason, overridden, checked_by, at, by_subject,
                  origin)
                values (:commune, :id, :product, :version, :deed, :reason, :overridden, :checked, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", step.product().commune().value())
                .param("id", step.id().toString())
                .param("product", step.product().id().toString())
                .param("version", step.version().toString())
                .param("deed", step.deed().name())
                .param("reason", step.reason())
                .param("overridden", written(step.overridden()))
                .param("checked", step.checkedBy().orElse(""))
                .param("at", Stored.moment(time.now()))
                .param("by", step.by().toString())
                .param("origin", origin.id().toString())
                .update();
    }

    List<Step> listOf(CommuneCode commune, ProductId product) {
        return sql.sql(SELECT + " and product = :product")
                .param("commune", commune.value())
                .param("product", product.toString())
                .query(this::step)
                .list();
    }

    List<Step> list(CommuneCode commune) {
        return sql.sql(SELECT)
                .param("commune", commune.value())
                .query(this::step)
                .list();
    }

    /// Products of which some version was released at some time.
    Set<ProductId> released(CommuneCode commune) {
        return Set.copyOf(
                sql.sql("select distinct product from studio_step where commune = :commune and deed = 'RELEASED'")
                        .param("commune", commune.value())
                        .query((row, at) -> new ProductId(Stored.uuid(row, "product")))
                        .list());
    }

    private Step step(ResultSet row, int at) throws SQLException {
        var done = Stored.moment(row, "at");
        return new Step(
                Stored.uuid(row, "id"),
                new ProductId(Stored.uuid(row, "product")),
                Stored.uuid(row, "version"),
                Deed.valueOf(row.getString("deed")),
                row.getString("reason"),
                read(row.getString("overridden")),
                Optional.of(row.getString("checked_by"))
                        .filter(unit -> !unit.isEmpty())
                        .map(unit -> new CheckedBy(unit, LocalDate.ofInstant(done, time.zone()))),
                done,
                Stored.uuid(row, "by_subject"));
    }

    /// A line each: the message's key and its arguments. Where to mend it is of no use any more.
    private static String written(List<Blocked> overridden) {
        return overridden.stream()
                .map(one -> one.key()
                        + one.arguments().stream()
                                .map(argument -> BETWEEN + argument.replace('\n', ' '))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Blocked> read(String written) {
        return written.lines()
                .map(line -> Arrays.asList(line.split(BETWEEN, -1)))
                .map(parts -> new Blocked(parts.getFirst(), parts.subList(1, parts.size()), Optional.empty()))
                .toList();
    }
}
