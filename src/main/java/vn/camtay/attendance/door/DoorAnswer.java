package vn.camtay.attendance.door;

import java.util.Optional;
import vn.camtay.attendance.MarkOutcome;
import vn.camtay.roster.Person;

/// What the door says to a phone.
sealed interface DoorAnswer {
    /// Nothing was sent yet.
    record Welcome() implements DoorAnswer {}

    record Told(MarkOutcome outcome) implements DoorAnswer {}

    /// The hall's code is not, or no longer, the one on the screen.
    record WrongHallCode() implements DoorAnswer {}

    /// The check digit does not fit: a slip of the finger, nobody else's number.
    record MistypedNumber(String typed) implements DoorAnswer {}

    record NoNumber() implements DoorAnswer {}

    /// The form was not made by this machine.
    record NotOurPage() implements DoorAnswer {}

    record PageTooOld() implements DoorAnswer {}

    /// Who was marked, now or before.
    default Optional<Person> person() {
        return switch (this) {
            case Told(MarkOutcome.Marked marked) -> Optional.of(marked.person());
            case Told(MarkOutcome.AlreadyMarked already) -> Optional.of(already.person());
            case Told _, Welcome _, WrongHallCode _, MistypedNumber _, NoNumber _, NotOurPage _, PageTooOld _ ->
                Optional.empty();
        };
    }
}
