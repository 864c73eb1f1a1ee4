package vn.camtay.attendance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.camtay.attendance.SessionTally.GroupCounts;
import vn.camtay.attendance.SessionTally.Guest;
import vn.camtay.attendance.SessionTally.HamletCounts;
import vn.camtay.attendance.SessionTally.Seat;
import vn.camtay.plan.Programme;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.shared.NotFound;
import vn.camtay.timetable.Session;

/// Counts a sheet against the list.
final class Counting {
    private final Programme programme;
    private final Programme.Cluster cluster;
    private final Session session;
    private final List<Seat> seats;
    private final List<Guest> beside;

    private Counting(Programme programme, Session session, List<Seat> seats, List<Guest> beside) {
        this.programme = programme;
        this.session = session;
        this.cluster = programme.findCluster(session.cluster()).orElseThrow(() -> new NotFound("cluster"));
        this.seats = seats;
        this.beside = beside;
    }

    /// @param people everybody of the commune, convoked or not
    static SessionTally of(Programme programme, Session session, List<Person> people, DaySheet sheet) {
        var substitutes = sheet.substitutes();
        var seats = new Convoked(programme)
                .expected(people, session).stream()
                        .map(person -> new Seat(
                                person,
                                sheet.findFirst(person.id())
                                        .or(() -> Optional.ofNullable(substitutes.get(person.id())))))
                        .toList();
        return new Counting(programme, session, seats, beside(sheet, seats, people)).tally();
    }

    private static List<Guest> beside(DaySheet sheet, List<Seat> seats, List<Person> people) {
        var seated = new HashSet<MarkId>();
        seats.forEach(seat -> seat.mark().ifPresent(mark -> seated.add(mark.id())));
        Map<PersonId, Person> known = new HashMap<>();
        people.forEach(person -> known.put(person.id(), person));
        return sheet.present().stream()
                .filter(mark -> !seated.contains(mark.id()))
                .map(mark -> new Guest(mark, Optional.ofNullable(known.get(mark.person()))))
                .toList();
    }

    private SessionTally tally() {
        var hamlets = cluster.hamlets().stream()
                .map(hamlet ->
                        new HamletCounts(hamlet, count(person -> person.hamlet().equals(hamlet.id()))))
                .toList();
        var groups = programme.audience().stream()
                .map(group -> new GroupCounts(group, count(person -> isIn(person, group))))
                .toList();
        return new SessionTally(session, cluster, count(_ -> true, beside.size()), hamlets, groups, seats, beside);
    }

    private static boolean isIn(Person person, Programme.Audience group) {
        return person.places().stream().anyMatch(place -> place.group().equals(group.group()));
    }

    private Counts count(Predicate<Person> whom) {
        var guests = beside.stream().flatMap(guest -> guest.person().stream()).filter(whom);
        return count(whom, (int) guests.count());
    }

    private Counts count(Predicate<Person> whom, int guests) {
        var expected = 0;
        var present = 0;
        var substitutes = 0;
        for (var seat : seats) {
            if (whom.test(seat.person())) {
                expected++;
                substitutes += seat.bySubstitute() ? 1 : 0;
                present += seat.mark().isPresent() && !seat.bySubstitute() ? 1 : 0;
            }
        }
        return new Counts(expected, present, substitutes, guests);
    }
}
