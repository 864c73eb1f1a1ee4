package vn.camtay.practice;

import java.time.Instant;
import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// That a rehearsal was begun, by whom and with what. What happened in it since is in its acts.
///
/// @param owner the subject who began it
/// @param packHash the very text of the pack it is played with
/// @param seed what the persona's secrets and the order of choices follow from; no secret itself
public record Rehearsal(
        CommuneCode commune,
        RehearsalId id,
        UUID owner,
        String pack,
        String packHash,
        String scenario,
        Mode mode,
        long seed,
        Instant at,
        String origin) {}
