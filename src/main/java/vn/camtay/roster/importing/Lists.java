package vn.camtay.roster.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.roster.reading.Field;
import vn.camtay.roster.reading.Mapping;
import vn.camtay.store.FileHash;
import vn.camtay.store.Stored;

/// The table of lists handed in.
@Component
class Lists {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient sql;

    Lists(JdbcClient sql) {
        this.sql = sql;
    }

    /// How an import ended.
    enum Ending {
        CONFIRMED,
        DROPPED
    }

    /// A list as kept.
    ///
    /// @param file empty once the file was removed
    record Kept(
            CommuneCode commune,
            ImportId id,
            PlanId programme,
            Optional<FileHash> file,
            String fileName,
            Mapping mapping,
            Decisions decisions,
            Instant at,
            Optional<Ending> ending,
            Written written) {}

    void add(Kept list, UUID by) {
        sql.sql("""
                insert into roster_import (commune, id, programme, file, file_name, mapping, decisions, at, by_subject,
                  added, changed, unchanged, rejected)
                values (:commune, :id, :programme, :file, :fileName, :mapping, :decisions, :at, :by, 0, 0, 0, 0)""")
                .param("commune", list.commune().value())
                .param("id", list.id().toString())
                .param("programme", list.programme().toString())
                .param("file", list.file().map(FileHash::hex).orElse(null))
                .param("fileName", list.fileName())
                .param("mapping", text(list.mapping()))
                .param("decisions", JSON.writeValueAsString(list.decisions().answers()))
                .param("at", Stored.moment(list.at()))
                .param("by", by.toString())
                .update();
    }

    /// Keeps what was chosen so far; nothing happens to a list that has ended.
    void change(CommuneCode commune, ImportId id, Mapping mapping, Decisions decisions) {
        sql.sql("""
                update roster_import set mapping = :mapping, decisions = :decisions
                where commune = :commune and id = :id and ending is null""")
                .param("mapping", text(mapping))
                .param("decisions", JSON.writeValueAsString(decisions.answers()))
                .param("commune", commune.value())
                .param("id", id.toString())
                .update();
    }

    /// Whether it was still open.
    boolean end(CommuneCode commune, ImportId id, Ending ending, Written written, Instant at, UUID by) {
        return sql.sql("""
                update roster_import set ending = :ending, ended = :at, ended_by = :by, added = :added,
                  changed = :changed, unchanged = :unchanged, rejected = :rejected
                where commune = :commune and id = :id and ending is null""")
                        .param("ending", ending.name())
                        .param("at", Stored.moment(at))
                        .param("by", by.toString())
                        .param("added", written.added())
                        .param("changed", written.changed())
                        .param("unchanged", written.unchanged())
                        .param("rejected", written.rejected())
                        .param("commune", commune.value())
                        .param("id", id.toString())
                        .update()
                == 1;
    }

    Optional<Kept> find(CommuneCode commune, ImportId id) {
        return list(commune, "id = :value", id.toString()).stream().findFirst();
    }

    /// Those waiting for somebody to confirm or drop them, youngest first.
    List<Kept> open(CommuneCode commune, PlanId programme) {
        return list(commune, "programme = :value and ending is null order by id desc", programme.toString());
    }

    List<Kept> olderThan(CommuneCode commune, Instant moment) {
        return list(commune, "ending is null and at < :value", Stored.moment(moment));
    }

    /// Ended ones whose file may still be there.
    List<Kept> withFileLeft(CommuneCode commune) {
        return list(commune, "ending is not null and file is not null and commune = :value", commune.value());
    }

    boolean isOpenSomewhere(FileHash file) {
        return sql.sql("select count(*) from roster_import where file = :file and ending is null")
                        .param("file", file.hex())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void forgetFile(CommuneCode commune, ImportId id) {
        sql.sql("update roster_import set file = null where commune = :commune and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .update();
    }

    private List<Kept> list(CommuneCode commune, String where, String value) {
        return sql.sql("""
                select commune, id, programme, file, file_name, mapping, decisions, at, ending, added, changed,
                  unchanged, rejected
                from roster_import where commune = :commune and\s""" + where)
                .param("commune", commune.value())
                .param("value", value)
                .query(Lists::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int at) throws SQLException {
        return new Kept(
                new CommuneCode(row.getString("commune")),
                ImportId.of(row.getString("id")),
                PlanId.of(row.getString("programme")),
                Optional.ofNullable(row.getString("file")).map(FileHash::new),
                row.getString("file_name"),
                mapping(row.getString("mapping")),
                new Decisions(JSON.readValue(row.getString("decisions"), WORDS)),
                Stored.moment(row, "at"),
                Optional.ofNullable(row.getString("ending")).map(Ending::valueOf),
                new Written(
                        row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"), row.getInt("rejected")));
    }

    private static String text(Mapping mapping) {
        var words = new HashMap<String, String>();
        mapping.fields().forEach((header, field) -> words.put(header, field.name()));
        return JSON.writeValueAsString(words);
    }

    private static Mapping mapping(String text) {
        var fields = new HashMap<String, Field>();
        JSON.readValue(text, WORDS).forEach((header, field) -> fields.put(header, Field.valueOf(field)));
        return new Mapping(fields);
    }
}
