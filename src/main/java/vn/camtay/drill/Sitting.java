package vn.camtay.drill;

import java.time.Instant;
import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// Somebody sat down to a row of items: a fact.
///
/// @param seed from which, with what was answered, the items follow
public record Sitting(
        CommuneCode commune, SittingId id, UUID person, SittingKind kind, long seed, Instant at, String origin) {}
