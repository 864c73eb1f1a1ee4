package vn.camtay.attendance.desk;

import java.util.List;
import vn.camtay.attendance.DaySheet;
import vn.camtay.attendance.Mark;
import vn.camtay.attendance.SessionTally;
import vn.camtay.place.Hamlet;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.timetable.Session;

/// What the desk's page shows.
///
/// @param paper whether the signed sheet is being entered
/// @param latest the marks made last, newest first
/// @param facts ids for the page's forms, one each
record DeskView(
        SessionTally tally,
        boolean paper,
        DeskAnswer answer,
        List<Latest> latest,
        List<Hamlet> hamlets,
        List<Session> sessions,
        Facts facts) {
    /// @param name empty for a person deleted since
    record Latest(Mark mark, String name, String hamlet) {}

    /// Gives each form of the page a fact id of its own.
    @FunctionalInterface
    interface Facts {
        String next();
    }

    static List<Latest> latest(DaySheet sheet, List<Person> people, int most) {
        return sheet.present().reversed().stream()
                .limit(most)
                .map(mark -> named(mark, people))
                .toList();
    }

    private static Latest named(Mark mark, List<Person> people) {
        PersonId id = mark.person();
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(person -> new Latest(mark, person.name(), person.hamletName()))
                .orElseGet(() -> new Latest(mark, "", ""));
    }
}
