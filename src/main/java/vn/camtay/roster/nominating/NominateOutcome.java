package vn.camtay.roster.nominating;

import java.time.Instant;
import java.time.LocalDate;
import vn.camtay.roster.Person;

/// What became of a request to send or withdraw somebody.
public sealed interface NominateOutcome {
    record Nominated(Person person) implements NominateOutcome {}

    record Withdrawn(Person person) implements NominateOutcome {}

    /// The hamlet already sends somebody of that name.
    record AlreadyThere(Person person) implements NominateOutcome {}

    /// The hamlet has a head: does the newcomer replace them, or come as their deputy?
    record SecondHead(Person head) implements NominateOutcome {}

    /// Somebody of that name was deleted from this hamlet's list: only wished for twice do they come back.
    record DeletedBefore(Instant at) implements NominateOutcome {}

    /// The list of the hamlet is closed since the end of this day.
    ///
    /// @param contact whom to call, as the office wrote it; may be empty
    record TooLate(LocalDate lastDay, String contact) implements NominateOutcome {}
}
