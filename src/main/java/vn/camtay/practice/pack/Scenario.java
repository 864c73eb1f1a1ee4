package vn.camtay.practice.pack;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One way through a pack: whose dossier, from where, with which troubles, to which end.
///
/// @param form A and B are of the same difficulty, for before and after; PRACTICE is neither
/// @param commune the right one where it is not the pack's first, for somebody who lives elsewhere
/// @param papers of the persona's drawer that are on the table, good and bad, by id
/// @param troubles in the order in which they strike, by id
/// @param day the rehearsal's calendar begins here
/// @param dayLasts wall time after which a day passes by itself while somebody waits
public record Scenario(
        String id,
        String title,
        Form form,
        String persona,
        Optional<String> commune,
        Beginning beginning,
        List<String> papers,
        List<String> troubles,
        Ending ending,
        LocalDate day,
        Duration dayLasts) {
    public enum Form {
        PRACTICE,
        A,
        B
    }

    /// How things stand with the resident's e-ID.
    public enum Beginning {
        NO_ACCOUNT,
        LEVEL_ONE,
        NOT_ACTIVATED,
        NEW_PHONE,
        READY
    }

    /// What the automatic clerk's side has in store for a dossier that is in order.
    public enum Ending {
        GRANTED,
        /// The promised day passes; an apology names another.
        LATE,
        /// Money is asked for after receipt.
        PAY_LATER,
        /// The result's signature does not hold: it has to be noticed, then a good one comes.
        ALTERED_RESULT,
        /// Refused for good, by a notice: a told end.
        REFUSED
    }

    public Scenario {
        papers = List.copyOf(papers);
        troubles = List.copyOf(troubles);
    }
}
