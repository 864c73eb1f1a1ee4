package vn.camtay.practice;

import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// Somebody begins a scenario.
///
/// @param id that the form carried, so that a repeat is the same rehearsal
public record StartRehearsal(
        CommuneCode commune, RehearsalId id, UUID owner, String pack, String scenario, Mode mode) {}
