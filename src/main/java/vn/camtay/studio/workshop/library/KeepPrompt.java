package vn.camtay.studio.workshop.library;

import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;

/// A request to keep a prompt, or a new version of one.
///
/// @param id of the version: sent twice it is one
/// @param base the version that was changed; empty for a new prompt
record KeepPrompt(
        CommuneCode commune,
        UUID id,
        Optional<UUID> base,
        UUID owner,
        Optional<HamletId> hamlet,
        String goal,
        String title,
        String text,
        Sharing sharing) {}
