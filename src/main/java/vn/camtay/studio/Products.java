package vn.camtay.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.studio.brief.ProductKind;

/// The products of a commune's groups, and their versions.
@Component
public class Products {
    private static final String SELECT = """
            select commune, id, hamlet, brief, kind, at, by_subject from studio_product where commune = :commune""";

    private final JdbcClient sql;
    private final Time time;
    private final Origin origin;

    Products(JdbcClient sql, Time time, Origin origin) {
        this.sql = sql;
        this.time = time;
        this.origin = origin;
    }

    /// The group's product of this kind from the brief, begun unless somebody began it before.
    @Transactional
    public Product begin(KeptBrief brief, ProductKind kind, UUID by) {
        var id = ProductId.of(brief.id(), kind);
        sql.sql("""
                insert into studio_product (commune, id, hamlet, brief, kind, at, by_subject, origin)
                values (:commune, :id, :hamlet, :brief, :kind, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", brief.commune().value())
                .param("id", id.toString())
                .param("hamlet", brief.hamlet().toString())
                .param("brief", brief.id().toString())
                .param("kind", kind.id())
                .param("at", Stored.moment(time.now()))
                .param("by", by.toString())
                .param("origin", origin.id().toString())
                .update();
        return get(brief.commune(), id);
    }

    public Optional<Product> find(CommuneCode commune, ProductId id) {
        return sql.sql(SELECT + " and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query(Products::product)
                .optional();
    }

    public Product get(CommuneCode commune, ProductId id) {
        return find(commune, id).orElseThrow(() -> new NotFound("product"));
    }

    /// Those of one hamlet's group, the earliest first.
    public List<Product> listOf(CommuneCode commune, HamletId hamlet) {
        return sql.sql(SELECT + " and hamlet = :hamlet order by at, id")
                .param("commune", commune.value())
                .param("hamlet", hamlet.toString())
                .query(Products::product)
                .list();
    }

    /// Those of all groups, the earliest first.
    public List<Product> list(CommuneCode commune) {
        return sql.sql(SELECT + " order by at, id")
                .param("commune", commune.value())
                .query(Products::product)
                .list();
    }

    /// All versions, the earliest first.
    public List<Version> versions(CommuneCode commune, ProductId product) {
        return sql.sql("""
                select id, words, layout, made_with, at, by_subject from studio_version
                where commune = :commune and product = :product order by at, number, id""")
                .param("commune", commune.value())
                .param("product", product.toString())
                .query(Products::version)
                .list();
    }

    public Optional<Version> latest(CommuneCode commune, ProductId product) {
        var versions = versions(commune, product);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /// Whether AI had a part in any version: what is written upon it is labelled too.
    public static boolean usedAi(List<Version> versions) {
        return versions.stream().anyMatch(version -> version.madeWith() == MadeWith.AI);
    }

    /// Keeps a version upon the one it was made from. Answered means it is on the disk.
    @Transactional
    public SaveOutcome save(SaveVersion request) {
        get(request.commune(), request.product());
        var before = versions(request.commune(), request.product());
        var known = before.stream()
                .filter(version -> version.id().equals(request.id()))
                .findFirst();
        if (known.isPresent()) {
            return new SaveOutcome.Saved(known.get());
        }
        var latest = before.isEmpty() ? Optional.<Version>empty() : Optional.of(before.getLast());
        if (!latest.map(Version::id).equals(request.base()) || !add(request, before.size() + 1)) {
            return new SaveOutcome.Stale(
                    latest(request.commune(), request.product()).orElseThrow(() -> new NotFound("version")));
        }
        return new SaveOutcome.Saved(
                latest(request.commune(), request.product()).orElseThrow());
    }

    private boolean add(SaveVersion request, int number) {
        return sql.sql("""
                insert into studio_version (commune, id, product, number, words, layout, made_with, at, by_subject, origin)
                values (:commune, :id, :product, :number, :words, :layout, :with, :at, :by, :origin)
                on conflict do nothing""")
                        .param("commune", request.commune().value())
                        .param("id", request.id().toString())
                        .param("product", request.product().toString())
                        .param("number", number)
                        .param("words", request.text())
                        .param("layout", request.layout())
                        .param("with", request.madeWith().name())
                        .param("at", Stored.moment(time.now()))
                        .param("by", request.by().toString())
                        .param("origin", origin.id().toString())
                        .update()
                > 0;
    }

    private static Product product(ResultSet row, int at) throws SQLException {
        return new Product(
                new CommuneCode(row.getString("commune")),
                new ProductId(Stored.uuid(row, "id")),
                new HamletId(Stored.uuid(row, "hamlet")),
                new BriefId(Stored.uuid(row, "brief")),
                ProductKind.read(row.getString("kind")).orElseThrow(() -> new SQLException("Unknown kind of product")),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"));
    }

    private static Version version(ResultSet row, int at) throws SQLException {
        return new Version(
                Stored.uuid(row, "id"),
                at + 1,
                row.getString("words"),
                row.getString("layout"),
                MadeWith.valueOf(row.getString("made_with")),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"));
    }
}
