package vn.camtay.drill.sitting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.drill.Drill;
import vn.camtay.drill.Sat;
import vn.camtay.drill.Shelf;
import vn.camtay.drill.SittingKind;
import vn.camtay.drill.score.Form;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Time;

/// What is open to somebody now: practice always, sheets when they are due.
@Component
class Own {
    private final Drill drill;
    private final Shelf shelf;
    private final Programmes programmes;
    private final Roster roster;
    private final Time time;

    Own(Drill drill, Shelf shelf, Programmes programmes, Roster roster, Time time) {
        this.drill = drill;
        this.shelf = shelf;
        this.programmes = programmes;
        this.roster = roster;
        this.time = time;
    }

    /// @param inClass whether they answer with the hall
    /// @param due sheets to take, the one meant first at the front
    /// @param open begun and not over, the latest first
    /// @param practised how often they finished their five minutes
    record View(boolean inClass, List<SittingKind> due, List<Sat> open, int practised, Strengths strengths) {
        /// The one thing to do now: a sheet that is due comes before practice.
        Optional<SittingKind> nextSheet() {
            return due.stream().findFirst();
        }

        Optional<Sat> openPractice() {
            return open.stream().filter(sat -> !sat.sitting().kind().isTest()).findFirst();
        }

        boolean isBegun(SittingKind kind) {
            return open.stream().anyMatch(sat -> sat.sitting().kind() == kind);
        }
    }

    View of(Subject subject) {
        var sat = drill.listOf(subject.commune(), subject.id());
        var due = due(subject, sat);
        return new View(
                subject.has(Role.TRAINEE) || subject.has(Role.HAMLET_HEAD),
                due,
                sat.stream().filter(one -> !one.isOver()).toList(),
                (int) sat.stream()
                        .filter(one -> one.isOver() && !one.sitting().kind().isTest())
                        .count(),
                Strengths.of(told(sat)));
    }

    /// What was told so far: answers to a sheet that is compared with a later one are not.
    private static List<vn.camtay.drill.Answer> told(List<Sat> sat) {
        var isAfterDone =
                sat.stream().anyMatch(one -> one.isOver() && one.sitting().kind() == SittingKind.AFTER);
        return sat.reversed().stream()
                .filter(one -> !one.sitting().kind().isTest() || isAfterDone)
                .flatMap(one -> one.answers().stream())
                .toList();
    }

    boolean isOpen(Subject subject, SittingKind kind) {
        return !kind.isTest()
                || due(subject, drill.listOf(subject.commune(), subject.id())).contains(kind);
    }

    private List<SittingKind> due(Subject subject, List<Sat> sat) {
        if (!subject.has(Role.TRAINEE) && !subject.has(Role.HAMLET_HEAD)
                || Stream.of(Form.values()).anyMatch(form -> shelf.form(form).isEmpty())) {
            return List.of();
        }
        Set<SittingKind> finished = sat.stream()
                .filter(Sat::isOver)
                .map(one -> one.sitting().kind())
                .collect(Collectors.toSet());
        return programmes
                .findCurrent(subject.commune())
                .flatMap(programme -> roster.find(subject.commune(), programme.id(), new PersonId(subject.id()))
                        .filter(Person::convoked)
                        .flatMap(person -> programme.clusterOf(person.hamlet())))
                .map(cluster -> Due.of(cluster).open(time.today(), finished))
                .orElse(List.of());
    }
}
