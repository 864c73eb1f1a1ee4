package vn.camtay.studio.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.FileHash;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.Products;
import vn.camtay.studio.poster.PosterLayout;
import vn.camtay.studio.rights.Right.Consent;
import vn.camtay.studio.rights.Right.Descent;

/// The rights ledger of a commune's products.
@Component
public class RightsLedger {
    private static final String LATEST = """
            select id, thing, product, kind, hash, what, source, source_place, licence, tool, prompt, persons, agreed_by,
                   agreed_on, note, at, by_subject
              from studio_right one
             where commune = :commune and %s and gone = false
               and not exists (
                 select 1 from studio_right later
                  where later.commune = one.commune and later.thing = one.thing
                    and (later.at > one.at or (later.at = one.at and later.id > one.id)))
             order by at, id""";

    private final JdbcClient sql;
    private final Origin origin;
    private final Products products;

    RightsLedger(JdbcClient sql, Origin origin, Products products) {
        this.sql = sql;
        this.origin = origin;
        this.products = products;
    }

    /// What is said of a thing now; what was said before stays known. The same id twice is the same fact.
    @Transactional
    public void say(CommuneCode commune, Right right) {
        add(commune, right, false);
    }

    /// The product does not use it any more.
    @Transactional
    public void leaveAway(CommuneCode commune, Right right) {
        add(commune, right, true);
    }

    private void add(CommuneCode commune, Right right, boolean gone) {
        sql.sql("""
                insert into studio_right
                  (commune, id, thing, product, kind, hash, what, source, source_place, licence, tool, prompt, persons,
                   agreed_by, agreed_on, note, gone, at, by_subject, origin)
                values (:commune, :id, :thing, :product, :kind, :hash, :what, :source, :place, :licence, :tool, :prompt,
                   :persons, :agreedBy, :agreedOn, :note, :gone, :at, :by, :origin)
                on conflict do nothing""")
                .param("commune", commune.value())
                .param("id", right.id().toString())
                .param("thing", right.thing().toString())
                .param("product", right.product().toString())
                .param("kind", right.kind().name())
                .param("hash", right.file().map(FileHash::hex).orElse(null))
                .param("what", right.what())
                .param("source", right.descent().source().name())
                .param("place", right.descent().from())
                .param("licence", right.descent().licence())
                .param("tool", right.descent().tool())
                .param("prompt", right.descent().prompt())
                .param("persons", right.consent().persons().name())
                .param("agreedBy", right.consent().by())
                .param("agreedOn", right.consent().on().map(Object::toString).orElse(null))
                .param("note", right.note())
                .param("gone", gone)
                .param("at", Stored.moment(right.at()))
                .param("by", right.by().toString())
                .param("origin", origin.id().toString())
                .update();
    }

    /// All of a product, the earliest first.
    public List<Right> listOf(CommuneCode commune, ProductId product) {
        return sql.sql(LATEST.formatted("product = :product"))
                .param("commune", commune.value())
                .param("product", product.toString())
                .query(RightsLedger::right)
                .list();
    }

    public Optional<Right> find(CommuneCode commune, UUID thing) {
        return sql.sql(LATEST.formatted("thing = :thing"))
                .param("commune", commune.value())
                .param("thing", thing.toString())
                .query(RightsLedger::right)
                .optional();
    }

    /// What stands in the way of the product's release: of everything listed, and of the picture its latest version
    /// shows. A picture that was brought but is not shown stands in nobody's way.
    @Transactional(readOnly = true) // one connection for its questions
    public List<Missing> missing(CommuneCode commune, ProductId product) {
        var shown = products.latest(commune, product).flatMap(version -> PosterLayout.picture(version.layout()));
        var listed = listOf(commune, product);
        var missing = new ArrayList<Missing>();
        shown.filter(thing -> listed.stream().noneMatch(right -> right.thing().equals(thing)))
                .ifPresent(thing -> missing.add(new Missing(thing, Optional.empty(), Set.of(Lack.NOT_LISTED))));
        listed.stream()
                .filter(right -> right.kind() != WorkKind.PICTURE
                        || right.file().isEmpty()
                        || shown.filter(right.thing()::equals).isPresent())
                .filter(right -> !right.lacks().isEmpty())
                .forEach(right -> missing.add(new Missing(right.thing(), Optional.of(right), right.lacks())));
        return List.copyOf(missing);
    }

    private static Right right(ResultSet row, int at) throws SQLException {
        return new Right(
                Stored.uuid(row, "id"),
                Stored.uuid(row, "thing"),
                new ProductId(Stored.uuid(row, "product")),
                WorkKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("hash")).map(FileHash::new),
                row.getString("what"),
                new Descent(
                        WorkSource.valueOf(row.getString("source")),
                        row.getString("source_place"),
                        row.getString("licence"),
                        row.getString("tool"),
                        row.getString("prompt")),
                new Consent(
                        Persons.valueOf(row.getString("persons")),
                        row.getString("agreed_by"),
                        Stored.findDay(row, "agreed_on")),
                row.getString("note"),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"));
    }
}
