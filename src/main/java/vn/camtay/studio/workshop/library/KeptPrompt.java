package vn.camtay.studio.workshop.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.HamletId;

/// One version of a prompt of the library: a fact.
///
/// @param id of this version
/// @param prompt the same for all its versions
/// @param hamlet the owner's group; empty for staff
/// @param goal its id, or empty
public record KeptPrompt(
        UUID id,
        UUID prompt,
        int number,
        UUID owner,
        Optional<HamletId> hamlet,
        String goal,
        String title,
        String text,
        Sharing sharing,
        Instant at) {
    boolean isOf(UUID subject) {
        return owner.equals(subject);
    }

    /// Whether somebody may read it.
    ///
    /// @param group theirs; empty for staff
    /// @param staff whether they see all groups
    boolean isOpenTo(UUID subject, Optional<HamletId> group, boolean staff) {
        return switch (sharing) {
            case OWN -> isOf(subject);
            case GROUP -> isOf(subject) || staff || hamlet.isPresent() && hamlet.equals(group);
            case COMMUNE -> true;
            case GONE -> false;
        };
    }
}
