package vn.camtay.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.roster.PersonId;
import vn.camtay.timetable.SessionId;

/// A person was marked present in a session.
///
/// @param pageIssued when the page was made that a phone sent, by the server's clock; `at` may be much later where the
///     connection was lost
/// @param at when the server accepted it
/// @param by who marked: nobody known for a phone that was not signed in
/// @param origin the machine that accepted it
public record Mark(
        MarkId id,
        SessionId session,
        PersonId person,
        Means means,
        Basis basis,
        Optional<Instant> pageIssued,
        Instant at,
        Optional<UUID> by,
        String origin) {
    /// The order in which marks win: the same on every machine, whatever came first by sync.
    static final Comparator<Mark> FIRST = Comparator.comparing(Mark::at).thenComparing(Mark::id);
}
