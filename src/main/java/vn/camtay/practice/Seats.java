package vn.camtay.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.play.Part;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// Who sits where in a rehearsal that several people play, each on a phone of their own. The owner is its resident
/// unless they hand that over, and may take any part on their own phone too.
@Component
public class Seats {
    private final JdbcClient sql;
    private final Time time;
    private final Origin origin;

    Seats(JdbcClient sql, Time time, Origin origin) {
        this.sql = sql;
        this.time = time;
        this.origin = origin;
    }

    /// A seat taken. Two people may share a part, as neighbours do.
    public record Seat(RehearsalId rehearsal, Part part, UUID subject, Instant at) {}

    /// Takes a seat; a repeat of the same form is the same seat.
    @Transactional
    public void take(CommuneCode commune, UUID fact, RehearsalId rehearsal, Part part, UUID subject) {
        sql.sql("""
                insert into rehearsal_seat (commune, id, rehearsal, part, subject, at, origin)
                values (:commune, :id, :rehearsal, :part, :subject, :at, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune.value())
                .param("id", fact.toString())
                .param("rehearsal", rehearsal.toString())
                .param("part", part.name())
                .param("subject", subject.toString())
                .param("at", Stored.moment(time.now()))
                .param("origin", origin.id().toString())
                .update();
    }

    public boolean has(CommuneCode commune, RehearsalId rehearsal, Part part, UUID subject) {
        return listOf(commune, rehearsal).stream()
                .anyMatch(seat -> seat.part() == part && seat.subject().equals(subject));
    }

    /// The seats of a rehearsal in the order in which they were taken.
    public List<Seat> listOf(CommuneCode commune, RehearsalId rehearsal) {
        return list("rehearsal = :key", commune, rehearsal.value());
    }

    /// The seats that somebody took in others' rehearsals, the latest last.
    public List<Seat> listOf(CommuneCode commune, UUID subject) {
        return list("subject = :key", commune, subject);
    }

    private List<Seat> list(String where, CommuneCode commune, UUID key) {
        return sql.sql("select rehearsal, part, subject, at from rehearsal_seat where commune = :commune and " + where
                        + " order by at, id")
                .param("commune", commune.value())
                .param("key", key.toString())
                .query((row, _) -> new Seat(
                        RehearsalId.of(row.getString("rehearsal")),
                        Part.valueOf(row.getString("part")),
                        Stored.uuid(row, "subject"),
                        Stored.moment(row, "at")))
                .list();
    }
}
