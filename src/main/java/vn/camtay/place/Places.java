package vn.camtay.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.shared.Folding;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.store.Remembered;
import vn.camtay.store.Remembering;

/// The communes this machine serves and their hamlets.
@Component
public class Places {
    private final JdbcClient sql;
    private final Ids ids;
    /// Each look at a person asks for them.
    private final Remembered<CommuneCode, Map<HamletId, String>> names;

    Places(JdbcClient sql, Ids ids, Remembering remembering) {
        this.sql = sql;
        this.ids = ids;
        this.names = remembering.ofCommunes();
    }

    /// Adds a commune, or renames it: the code stays what it is.
    @Transactional
    public void save(Commune commune) {
        sql.sql("""
                insert into commune (commune, kind, name, province) values (:code, :kind, :name, :province)
                on conflict (commune) do update set kind = excluded.kind, name = excluded.name,
                  province = excluded.province""")
                .param("code", commune.code().value())
                .param("kind", commune.kind())
                .param("name", commune.name())
                .param("province", commune.province())
                .update();
    }

    public Optional<Commune> findCommune(CommuneCode code) {
        return sql.sql("select commune, kind, name, province from commune where commune = :code")
                .param("code", code.value())
                .query((row, at) -> new Commune(
                        new CommuneCode(row.getString("commune")),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("province")))
                .optional();
    }

    public Commune getCommune(CommuneCode code) {
        return findCommune(code).orElseThrow(() -> new NotFound("commune"));
    }

    /// The commune of a machine that serves one; empty on a new machine, the first by code on a province's.
    public Optional<CommuneCode> findFirstCommune() {
        return sql.sql("select commune from commune order by commune limit 1")
                .query(String.class)
                .optional()
                .map(CommuneCode::new);
    }

    /// The hamlet of that name, made when the commune has none yet. Names are compared folded, stored as given.
    @Transactional
    public Hamlet settle(CommuneCode commune, String name) {
        var known = findHamlet(commune, name);
        if (known.isPresent()) {
            return known.get();
        }
        names.forget(commune);
        var hamlet = new Hamlet(commune, new HamletId(ids.next()), Folding.clean(name));
        sql.sql("insert into hamlet (commune, id, name, folded) values (:commune, :id, :name, :folded)")
                .param("commune", commune.value())
                .param("id", hamlet.id().toString())
                .param("name", hamlet.name())
                .param("folded", Folding.fold(hamlet.name()))
                .update();
        return hamlet;
    }

    public Optional<Hamlet> findHamlet(CommuneCode commune, String name) {
        return sql.sql("select commune, id, name from hamlet where commune = :commune and folded = :folded")
                .param("commune", commune.value())
                .param("folded", Folding.fold(name))
                .query(Places::hamlet)
                .optional();
    }

    /// The hamlets of a commune in the order they were added.
    public List<Hamlet> listHamlets(CommuneCode commune) {
        return sql.sql("select commune, id, name from hamlet where commune = :commune order by id")
                .param("commune", commune.value())
                .query(Places::hamlet)
                .list();
    }

    /// How the hamlets of a commune are called.
    public Map<HamletId, String> hamletNames(CommuneCode commune) {
        return names.get(
                commune,
                one -> listHamlets(one).stream().collect(Collectors.toUnmodifiableMap(Hamlet::id, Hamlet::name)));
    }

    private static Hamlet hamlet(java.sql.ResultSet row, int at) throws java.sql.SQLException {
        return new Hamlet(
                new CommuneCode(row.getString("commune")), HamletId.of(row.getString("id")), row.getString("name"));
    }
}
