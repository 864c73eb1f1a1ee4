package vn.camtay.roster.convocation;

import java.util.Optional;
import vn.camtay.place.Commune;
import vn.camtay.roster.Person;

/// What the screen of one hamlet shows.
///
/// @param address the office's own, where it has one
/// @param renewed who was just given a new code
record HamletView(
        Invited invited,
        Commune commune,
        Optional<String> address,
        boolean organises,
        boolean full,
        Optional<Person> renewed) {
    String text() {
        return InvitationText.of(invited, commune, address);
    }

    String text(Person person) {
        return InvitationText.of(invited, person, commune, address);
    }
}
