package vn.camtay.roster.deleting;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.PersonId;
import vn.camtay.store.Stored;

/// Somebody was deleted: a fact, over ids only.
///
/// @param trace by which a list that names them again is recognised; tells nothing without this machine's secret
public record Deletion(
        CommuneCode commune, UUID id, PersonId person, Why why, Instant at, UUID by, String origin, String trace) {
    private static final String KIND = "person";
    private static final int CELLS = 9;

    /// Chosen from a list: a written reason would name them again.
    public enum Why {
        /// They asked for it.
        ASKED,
        /// Entered by mistake, or twice.
        MISTAKE,
        /// Has nothing to do with this training any more.
        NO_NEED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Why> read(String typed) {
            for (var why : values()) {
                if (why.key().equals(typed)) {
                    return Optional.of(why);
                }
            }
            return Optional.empty();
        }
    }

    /// As a line of the list of removals.
    String line() {
        return String.join(
                "\t",
                KIND,
                commune.value(),
                id.toString(),
                person.toString(),
                why.name(),
                Stored.moment(at),
                by.toString(),
                origin,
                trace);
    }

    /// Empty for a line about something else.
    static Optional<Deletion> read(String line) {
        var cells = line.split("\t", -1);
        return cells.length == CELLS && cells[0].equals(KIND)
                ? Optional.of(new Deletion(
                        new CommuneCode(cells[1]),
                        UUID.fromString(cells[2]),
                        PersonId.of(cells[3]),
                        Why.valueOf(cells[4]),
                        Instant.parse(cells[5]),
                        UUID.fromString(cells[6]),
                        cells[7],
                        cells[8]))
                : Optional.empty();
    }
}
