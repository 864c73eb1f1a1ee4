package vn.camtay.practice.hall;

import java.util.Optional;
import vn.camtay.place.HamletId;
import vn.camtay.roster.PersonId;

/// Whom an order of the trainer is for. People sit and learn by hamlet: the timetable divides a cluster's day into
/// sessions and into no other groups, so that there is none to send to.
sealed interface Audience {
    record Everybody() implements Audience {}

    record OfHamlet(HamletId hamlet) implements Audience {}

    record One(PersonId person) implements Audience {}

    /// "all", "hamlet:…" or "person:…", as the forms send it.
    static Optional<Audience> read(String text) {
        try {
            if (text.startsWith("person:")) {
                return Optional.of(new One(PersonId.of(text.substring("person:".length()))));
            }
            if (text.startsWith("hamlet:")) {
                return Optional.of(new OfHamlet(HamletId.of(text.substring("hamlet:".length()))));
            }
            return text.equals("all") ? Optional.of(new Everybody()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
