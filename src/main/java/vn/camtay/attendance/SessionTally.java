package vn.camtay.attendance;

import java.util.List;
import java.util.Optional;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.Programme;
import vn.camtay.roster.Person;
import vn.camtay.timetable.Session;

/// Who came to a session, counted and by name, against who was expected.
///
/// @param all everybody once, also who is in two groups
/// @param hamlets in the plan's order; people beside the list count where they live, if it is a hamlet of the cluster
/// @param groups in the plan's order; who is in two groups counts in both
/// @param seats one a person of the list, by hamlet and name
/// @param beside who came and takes no place of the list, in the order they came
public record SessionTally(
        Session session,
        Programme.Cluster cluster,
        Counts all,
        List<HamletCounts> hamlets,
        List<GroupCounts> groups,
        List<Seat> seats,
        List<Guest> beside) {
    public SessionTally {
        hamlets = List.copyOf(hamlets);
        groups = List.copyOf(groups);
        seats = List.copyOf(seats);
        beside = List.copyOf(beside);
    }

    public record HamletCounts(Hamlet hamlet, Counts counts) {}

    public record GroupCounts(Programme.Audience group, Counts counts) {}

    /// A place of the list.
    ///
    /// @param mark their own, or that of who came instead
    public record Seat(Person person, Optional<Mark> mark) {
        /// Whether somebody else came in their place.
        public boolean bySubstitute() {
            return mark.map(one -> !one.person().equals(person.id())).orElse(false);
        }
    }

    /// Somebody beside the list. Of a person deleted since then only the mark is left.
    public record Guest(Mark mark, Optional<Person> person) {}

    public List<Seat> seatsOf(Hamlet hamlet) {
        return seats.stream()
                .filter(seat -> seat.person().hamlet().equals(hamlet.id()))
                .toList();
    }

    /// Places of the list that nobody has taken.
    public List<Person> missing() {
        return seats.stream()
                .filter(seat -> seat.mark().isEmpty())
                .map(Seat::person)
                .toList();
    }
}
