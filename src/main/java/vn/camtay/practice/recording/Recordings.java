package vn.camtay.practice.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.FileHash;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// The table of recordings: added or withdrawn, never edited. Of one spot and language the latest fact counts.
@Component
class Recordings {
    private static final String LATEST = """
            select spot, language, id, hash, format, millis, speaker, agreed_on, at, by_subject
              from practice_recording one
             where %s hash is not null
               and not exists (
                 select 1 from practice_recording later
                  where later.commune = one.commune and later.spot = one.spot and later.language = one.language
                    and (later.at > one.at or (later.at = one.at and later.id > one.id)))
             order by spot, language""";

    private final JdbcClient sql;
    private final Origin origin;

    Recordings(JdbcClient sql, Origin origin) {
        this.sql = sql;
        this.origin = origin;
    }

    void add(CommuneCode commune, Recording recording) {
        sql.sql("""
                insert into practice_recording
                  (commune, id, spot, language, hash, format, millis, speaker, agreed_on, at, by_subject, origin)
                values (:commune, :id, :spot, :language, :hash, :format, :millis, :speaker, :agreedOn, :at, :by, :origin)
                """)
                .param("commune", commune.value())
                .param("id", recording.id().toString())
                .param("spot", recording.spot().name())
                .param("language", recording.language().code())
                .param("hash", recording.hash().hex())
                .param("format", recording.sound().format().name())
                .param("millis", recording.sound().lasts().toMillis())
                .param("speaker", recording.speaker())
                .param("agreedOn", recording.agreedOn().toString())
                .param("at", Stored.moment(recording.at()))
                .param("by", recording.by().toString())
                .param("origin", origin.id().toString())
                .update();
    }

    /// Silence from now on where the recording was heard.
    void silence(CommuneCode commune, Recording recording, UUID id, Instant at, UUID by) {
        sql.sql("""
                insert into practice_recording (commune, id, spot, language, at, by_subject, origin)
                values (:commune, :id, :spot, :language, :at, :by, :origin)""")
                .param("commune", commune.value())
                .param("id", id.toString())
                .param("spot", recording.spot().name())
                .param("language", recording.language().code())
                .param("at", Stored.moment(at))
                .param("by", by.toString())
                .param("origin", origin.id().toString())
                .update();
    }

    /// What is heard in the commune now; one of a language or spot that is no longer there is not heard.
    List<Recording> list(CommuneCode commune) {
        return sql
                .sql(LATEST.formatted("one.commune = :commune and"))
                .param("commune", commune.value())
                .query(Recordings::recording)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Whether any commune of this machine still plays the file: read only when something stops being heard.
    boolean isHeard(FileHash hash) {
        return !sql.sql(LATEST.formatted("one.hash = :hash and"))
                .param("hash", hash.hex())
                .query(Recordings::recording)
                .list()
                .isEmpty();
    }

    private static Optional<Recording> recording(ResultSet row, int at) throws SQLException {
        var spot = Spot.find(row.getString("spot"));
        var language = Spoken.find(row.getString("language"));
        return spot.isEmpty() || language.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recording(
                        Stored.uuid(row, "id"),
                        spot.get(),
                        language.get(),
                        new FileHash(row.getString("hash")),
                        new Sound(
                                Sound.Format.valueOf(row.getString("format")),
                                Duration.ofMillis(row.getLong("millis"))),
                        row.getString("speaker"),
                        Stored.day(row, "agreed_on"),
                        Stored.moment(row, "at"),
                        Stored.uuid(row, "by_subject")));
    }
}
