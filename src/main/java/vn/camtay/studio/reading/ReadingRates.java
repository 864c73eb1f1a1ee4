package vn.camtay.studio.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.studio.reading.TimedReading.Measured;
import vn.camtay.studio.speech.Rate;

/// The timed readings of people; the latest says how fast they read.
@Component
public class ReadingRates {
    private final JdbcClient sql;
    private final Time time;
    private final Origin origin;

    ReadingRates(JdbcClient sql, Time time, Origin origin) {
        this.sql = sql;
        this.time = time;
        this.origin = origin;
    }

    /// Keeps one reading; the same id twice is the same reading.
    @Transactional
    public void keep(CommuneCode commune, UUID id, UUID person, Measured reading) {
        sql.sql("""
                insert into studio_reading_rate (commune, id, person, syllables, millis, at, origin)
                values (:commune, :id, :person, :syllables, :millis, :at, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune.value())
                .param("id", id.toString())
                .param("person", person.toString())
                .param("syllables", reading.syllables())
                .param("millis", reading.time().toMillis())
                .param("at", Stored.moment(time.now()))
                .param("origin", origin.id().toString())
                .update();
    }

    /// How fast somebody reads; empty for those who have not tried.
    public Optional<Rate> find(CommuneCode commune, UUID person) {
        return sql.sql("""
                select syllables, millis from studio_reading_rate where commune = :commune and person = :person
                order by at desc, id desc limit 1""")
                .param("commune", commune.value())
                .param("person", person.toString())
                .query((row, at) -> TimedReading.of(row.getInt("syllables"), Duration.ofMillis(row.getLong("millis"))))
                .optional()
                .flatMap(reading ->
                        reading instanceof Measured measured ? Optional.of(measured.rate()) : Optional.empty());
    }
}
