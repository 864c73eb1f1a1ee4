package vn.camtay.practice.result;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.camtay.practice.Mode;
import vn.camtay.practice.Running;
import vn.camtay.practice.Tally;
import vn.camtay.practice.pack.Scenario.Form;
import vn.camtay.practice.play.Stage;
import vn.camtay.practice.result.Crossover.When;
import vn.camtay.roster.Person;

/// What one person did in all their rehearsals.
///
/// @param begun in the order in which they were begun; those a trainer moved forward are not here
record PersonResult(Person person, List<Running> begun) {
    PersonResult {
        begun = begun.stream().filter(one -> !one.tally().jumped()).toList();
    }

    Optional<Running> findTest(When when) {
        return findTest(Crossover.form(person.id().value(), when));
    }

    Optional<Running> findTest(Form form) {
        return begun.stream()
                .filter(one -> one.rehearsal().mode() == Mode.TEST)
                .filter(one -> one.script().scenario().form() == form)
                .findFirst();
    }

    int done() {
        return (int) begun.stream().filter(PersonResult::isDone).count();
    }

    /// Came to the result without a hint and without the program doing it.
    int unaided() {
        return (int) begun.stream().filter(PersonResult::isUnaided).count();
    }

    Tally.OfStep whole() {
        return begun.stream()
                .map(one -> one.tally().whole())
                .reduce(Tally.OfStep::plus)
                .orElseGet(() -> new Tally.OfStep(Duration.ZERO, 0, 0, 0, 0));
    }

    int handledRightly() {
        return begun.stream().mapToInt(one -> one.tally().handledRightly()).sum();
    }

    int handledWrongly() {
        return begun.stream().mapToInt(one -> one.tally().handledWrongly()).sum();
    }

    static boolean isDone(Running running) {
        return running.state().stage() == Stage.DONE;
    }

    static boolean isUnaided(Running running) {
        var mode = running.rehearsal().mode();
        return isDone(running)
                && (mode == Mode.TEST || mode == Mode.ON_MY_OWN)
                && running.tally().whole().hints() == 0;
    }

    static boolean isTest(Running running) {
        return running.script().scenario().form() != Form.PRACTICE;
    }
}
