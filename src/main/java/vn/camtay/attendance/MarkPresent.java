package vn.camtay.attendance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.timetable.SessionId;

/// A request to mark somebody present.
///
/// @param fact the id the server put into the form; a repeated request carries the same
/// @param basis `Basis.LISTED` unless somebody at the desk decided otherwise
/// @param pageIssued when the phone's page was made, proven by its signature; empty at the desk
/// @param by who asks, where they signed in
public record MarkPresent(
        MarkId fact,
        CommuneCode commune,
        SessionId session,
        Who who,
        Means means,
        Basis basis,
        Optional<Instant> pageIssued,
        Optional<UUID> by) {}
