package vn.camtay.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.shared.NotFound;

/// The one who asks: an id, the commune being worked in, and what may be done there. Never a person's name.
///
/// @param home empty only while the office has no commune yet
/// @param roles those usable now: a hamlet head's appears once the PIN was given, a hall sign-in carries one
/// @param hamlets the hamlets a hamlet head answers for; staff see all of their commune
/// @param pinWanted whether this badge could act as hamlet head once the PIN is given
public record Subject(
        UUID id, Optional<CommuneCode> home, Set<Role> roles, Set<HamletId> hamlets, SignedInBy by, boolean pinWanted) {
    public Subject {
        roles = Set.copyOf(roles);
        hamlets = Set.copyOf(hamlets);
    }

    /// The commune whose data this request is about. An office without a commune has no such page.
    public CommuneCode commune() {
        return home.orElseThrow(() -> new NotFound("commune"));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// Whether the people of this hamlet are theirs to see: all of the commune for staff who run the training,
    /// their own hamlets for a hamlet head, none for a trainee.
    public boolean sees(HamletId hamlet) {
        return seesWholeCommune() || (has(Role.HAMLET_HEAD) && hamlets.contains(hamlet));
    }

    /// An administrator makes accounts and has no business with people of the training.
    public boolean seesWholeCommune() {
        return roles.stream().anyMatch(role -> role.isStaff() && role != Role.ADMINISTRATOR);
    }

    public boolean isFull() {
        return by == SignedInBy.FULL;
    }
}
