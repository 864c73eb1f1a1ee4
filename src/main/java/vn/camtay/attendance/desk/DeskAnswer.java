package vn.camtay.attendance.desk;

import java.util.List;
import java.util.Optional;
import vn.camtay.attendance.Mark;
import vn.camtay.attendance.MarkOutcome;
import vn.camtay.attendance.VoidOutcome;
import vn.camtay.roster.Person;

/// What the desk shows after something was scanned, typed or pressed.
sealed interface DeskAnswer {
    record Nothing() implements DeskAnswer {}

    record Told(MarkOutcome outcome) implements DeskAnswer {}

    /// People to press, by name. Empty when nobody is called that.
    record People(String typed, List<Row> rows) implements DeskAnswer {}

    /// @param mark what counts for them in this session
    /// @param expected whether they are on its list
    record Row(Person person, Optional<Mark> mark, boolean expected) {}

    record Mistyped(String typed) implements DeskAnswer {}

    /// A personal code that was replaced by a new one, or of another commune.
    record DeadCode() implements DeskAnswer {}

    record Photo(PhotoReading reading) implements DeskAnswer {}

    record NoName() implements DeskAnswer {}

    record TakenBack(VoidOutcome outcome) implements DeskAnswer {}
}
