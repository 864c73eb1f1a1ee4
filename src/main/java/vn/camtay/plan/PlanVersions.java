package vn.camtay.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanVersion.Issue;
import vn.camtay.plan.PlanVersion.SourceFile;
import vn.camtay.plan.sheet.Correction;
import vn.camtay.store.FileHash;
import vn.camtay.store.Stored;

/// The tables of plans, their versions and corrections.
@Component
class PlanVersions {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = """
            select commune, plan, version, file, file_name, lines, read, at, by_subject,
              issue, issued_at, issued_by, frozen, clusters
            from plan_version where commune = :commune and plan = :plan""";

    private final JdbcClient sql;

    PlanVersions(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whether the plan is new: a repeated request begins nothing.
    boolean start(CommuneCode commune, PlanId plan, Instant at, UUID by) {
        return sql.sql("insert into plan (commune, id, at, by_subject) values (:commune, :id, :at, :by)"
                                + " on conflict (commune, id) do nothing")
                        .param("commune", commune.value())
                        .param("id", plan.toString())
                        .param("at", Stored.moment(at))
                        .param("by", by.toString())
                        .update()
                == 1;
    }

    /// Adds a draft with its corrections.
    void add(PlanVersion draft) {
        sql.sql("""
                insert into plan_version (commune, plan, version, file, file_name, lines, read, at, by_subject)
                values (:commune, :plan, :version, :file, :fileName, :lines, :read, :at, :by)""")
                .param("commune", draft.commune().value())
                .param("plan", draft.id().toString())
                .param("version", draft.version())
                .param("file", draft.source().map(file -> file.hash().hex()).orElse(null))
                .param("fileName", draft.source().map(SourceFile::name).orElse(""))
                .param("lines", JSON.writeValueAsString(draft.lines()))
                .param("read", PlanJson.stored(draft.read()))
                .param("at", Stored.moment(draft.at()))
                .param("by", draft.by().toString())
                .update();
        draft.corrections().forEach(correction -> correct(draft, correction));
    }

    void correct(PlanVersion draft, Correction correction) {
        sql.sql("""
                insert into plan_correction (commune, plan, version, datum, read, corrected, at, by_subject)
                values (:commune, :plan, :version, :datum, :read, :corrected, :at, :by)
                on conflict (commune, plan, version, datum) do update set corrected = excluded.corrected,
                  at = excluded.at, by_subject = excluded.by_subject""")
                .param("commune", draft.commune().value())
                .param("plan", draft.id().toString())
                .param("version", draft.version())
                .param("datum", correction.key())
                .param("read", correction.read())
                .param("corrected", correction.text())
                .param("at", Stored.moment(correction.at()))
                .param("by", correction.by().toString())
                .update();
    }

    void takeBack(PlanVersion draft, String key) {
        sql.sql("delete from plan_correction"
                        + " where commune = :commune and plan = :plan and version = :version and datum = :datum")
                .param("commune", draft.commune().value())
                .param("plan", draft.id().toString())
                .param("version", draft.version())
                .param("datum", key)
                .update();
    }

    /// Freezes a draft. A version is issued once: the second try changes nothing and throws.
    void freeze(PlanVersion draft, Issue issue) {
        var rows = sql.sql("""
                update plan_version set issue = :issue, issued_at = :at, issued_by = :by, frozen = :frozen,
                  clusters = :clusters
                where commune = :commune and plan = :plan and version = :version and issue is null""")
                .param("commune", draft.commune().value())
                .param("plan", draft.id().toString())
                .param("version", draft.version())
                .param("issue", issue.number())
                .param("at", Stored.moment(issue.at()))
                .param("by", issue.by().toString())
                .param("frozen", PlanJson.stored(issue.frozen()))
                .param("clusters", JSON.writeValueAsString(issue.clusters()))
                .update();
        if (rows != 1) {
            throw new IllegalStateException("a version is issued once");
        }
    }

    List<PlanId> list(CommuneCode commune) {
        return sql.sql("select id from plan where commune = :commune order by id desc")
                .param("commune", commune.value())
                .query((row, at) -> new PlanId(Stored.uuid(row, "id")))
                .list();
    }

    Optional<PlanVersion> findLatest(CommuneCode commune, PlanId plan) {
        return sql.sql(SELECT + " order by version desc limit 1")
                .param("commune", commune.value())
                .param("plan", plan.toString())
                .query(this::version)
                .optional();
    }

    /// All versions, the latest first.
    List<PlanVersion> list(CommuneCode commune, PlanId plan) {
        return sql.sql(SELECT + " order by version desc")
                .param("commune", commune.value())
                .param("plan", plan.toString())
                .query(this::version)
                .list();
    }

    private PlanVersion version(ResultSet row, int at) throws SQLException {
        var commune = new CommuneCode(row.getString("commune"));
        var plan = new PlanId(Stored.uuid(row, "plan"));
        var number = row.getInt("version");
        return new PlanVersion(
                commune,
                plan,
                number,
                Optional.ofNullable(row.getString("file"))
                        .map(FileHash::new)
                        .map(hash -> new SourceFile(hash, fileName(row))),
                JSON.readValue(row.getString("lines"), new TypeReference<List<String>>() {}),
                PlanJson.parse(row.getString("read")),
                corrections(commune, plan, number),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"),
                row.getString("issue") == null ? Optional.empty() : Optional.of(issue(row)));
    }

    private static Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                row.getInt("issue"),
                Stored.moment(row, "issued_at"),
                Stored.uuid(row, "issued_by"),
                PlanJson.parse(row.getString("frozen")),
                JSON.readValue(row.getString("clusters"), new TypeReference<List<KnownCluster>>() {}));
    }

    private static String fileName(ResultSet row) {
        try {
            @Nullable String name = row.getString("file_name");
            return name == null ? "" : name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Correction> corrections(CommuneCode commune, PlanId plan, int version) {
        return sql.sql("""
                select datum, read, corrected, at, by_subject from plan_correction
                where commune = :commune and plan = :plan and version = :version order by datum""")
                .param("commune", commune.value())
                .param("plan", plan.toString())
                .param("version", version)
                .query((row, at) -> new Correction(
                        row.getString("datum"),
                        row.getString("read"),
                        row.getString("corrected"),
                        Stored.moment(row, "at"),
                        Stored.uuid(row, "by_subject")))
                .list();
    }
}
