package vn.camtay.report.counting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.camtay.attendance.Basis;
import vn.camtay.attendance.SessionTally;
import vn.camtay.attendance.SessionTally.Seat;
import vn.camtay.plan.Programme;
import vn.camtay.report.counting.Line.Visit;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.timetable.Session;

/// What came of a programme, as known at one moment. Every figure is the length of a list, so that a figure and the
/// people behind it cannot differ.
public final class Results {
    private static final List<String> LONG_KINDS = List.of("khu phố", "tổ dân phố");

    private final Programme programme;
    private final Facts facts;
    private final List<SessionTally> tallies;
    private final List<Line> convoked;
    private final List<Line> beside;
    private final Predicate<Session> over;

    /// From what it was counted.
    ///
    /// @param marks all marks ever made, also those taken back
    /// @param voids how many of them were taken back
    public record Facts(Instant at, int marks, int voids) {}

    /// @param tallies all sessions by day and start
    /// @param over whether a session had ended
    /// @param people everybody of the commune, to name those who came in another's place
    public Results(
            Programme programme,
            List<SessionTally> tallies,
            List<Person> people,
            Facts facts,
            Predicate<Session> over) {
        this.programme = programme;
        this.facts = facts;
        this.over = over;
        this.tallies = List.copyOf(tallies);
        var known = new LinkedHashMap<PersonId, Person>();
        people.forEach(person -> known.put(person.id(), person));
        convoked = convoked(tallies, known, over);
        beside = tallies.stream()
                .flatMap(tally -> tally.beside().stream()
                        .map(guest -> new Line(
                                guest.person(),
                                tally.cluster(),
                                List.of(new Visit(
                                        tally.session(),
                                        over.test(tally.session()),
                                        Optional.of(guest.mark()),
                                        false,
                                        guest.mark().basis() instanceof Basis.Substitute(var whom, var _)
                                                ? Optional.ofNullable(known.get(whom))
                                                : Optional.empty())))))
                .toList();
    }

    private static List<Line> convoked(
            List<SessionTally> tallies, Map<PersonId, Person> known, Predicate<Session> over) {
        var visits = new LinkedHashMap<PersonId, List<Visit>>();
        var first = new LinkedHashMap<PersonId, Line>();
        for (var tally : tallies) {
            for (var seat : tally.seats()) {
                var id = seat.person().id();
                first.putIfAbsent(id, new Line(Optional.of(seat.person()), tally.cluster(), List.of()));
                visits.computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(visit(seat, tally.session(), known, over.test(tally.session())));
            }
        }
        return first.entrySet().stream()
                .map(one -> new Line(
                        one.getValue().person(),
                        one.getValue().cluster(),
                        visits.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static Visit visit(Seat seat, Session session, Map<PersonId, Person> known, boolean over) {
        var instead = seat.mark()
                .filter(_ -> seat.bySubstitute())
                .flatMap(mark -> Optional.ofNullable(known.get(mark.person())));
        return new Visit(session, over, seat.mark(), seat.bySubstitute(), instead);
    }

    public Programme programme() {
        return programme;
    }

    public Facts facts() {
        return facts;
    }

    /// All sessions by day and start.
    public List<SessionTally> tallies() {
        return tallies;
    }

    /// How many sessions had ended.
    public long overSessions() {
        return tallies.stream().filter(tally -> over.test(tally.session())).count();
    }

    public boolean isOver(Session session) {
        return over.test(session);
    }

    /// "ấp", "thôn" …: what the plan's hamlets are called; "ấp, thôn" where they are not all called alike.
    public String hamletWord() {
        var kinds = programme.hamlets().stream()
                .map(hamlet -> kind(hamlet.name().toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.getFirst() : "ấp, thôn";
    }

    private static String kind(String name) {
        return LONG_KINDS.stream().filter(name::startsWith).findFirst().orElseGet(() -> name.split(" ", 2)[0]);
    }

    /// Who is behind a figure.
    public List<Line> list(Asked asked) {
        return switch (asked.what()) {
            case CONVOKED -> people(asked, _ -> true).toList();
            case ALWAYS -> people(asked, Line::always).toList();
            case NEVER -> people(asked, Line::never).toList();
            case PRESENT -> places(asked, Visit::taken).toList();
            case SUBSTITUTED -> places(asked, Visit::bySubstitute).toList();
            case DUE -> places(asked, Visit::over).toList();
            case CAME -> places(asked, visit -> visit.over() && visit.taken()).toList();
            case MISSING -> places(asked, Visit::missed).toList();
            case BESIDE ->
                beside.stream()
                        .filter(line ->
                                line.isIn(asked) && line.visits().stream().allMatch(visit -> isAt(visit, asked)))
                        .toList();
        };
    }

    public Figure count(Asked asked) {
        return new Figure(asked, list(asked).size());
    }

    public int count(What what) {
        return count(Asked.all(what)).value();
    }

    private Stream<Line> people(Asked asked, Predicate<Line> whom) {
        return convoked.stream().filter(line -> line.isIn(asked) && whom.test(line));
    }

    private Stream<Line> places(Asked asked, Predicate<Visit> which) {
        return people(asked, _ -> true)
                .flatMap(line -> line.visits().stream()
                        .filter(visit -> isAt(visit, asked) && which.test(visit))
                        .map(line::only));
    }

    private static boolean isAt(Visit visit, Asked asked) {
        return asked.part().map(part -> visit.session().part() == part).orElse(true);
    }
}
