package vn.camtay.practice.result;

import java.util.List;
import java.util.function.ToIntFunction;
import vn.camtay.practice.Running;
import vn.camtay.practice.pack.Scenario.Form;
import vn.camtay.practice.result.Crossover.When;

/// The people of one hamlet together.
///
/// @param name the hamlet's, or that of the whole commune
record HamletResult(String name, List<PersonResult> people) {
    int practised() {
        return (int) people.stream().filter(one -> !one.begun().isEmpty()).count();
    }

    /// How many came to at least one result unaided.
    int unaided() {
        return (int) people.stream().filter(one -> one.unaided() > 0).count();
    }

    /// How many did both tests: only these are compared.
    int compared() {
        return (int) people.stream()
                .filter(one -> one.findTest(When.BEFORE).isPresent()
                        && one.findTest(When.AFTER).isPresent())
                .count();
    }

    /// Of those compared, how many came to the result unaided.
    int passed(When when) {
        return (int) people.stream()
                .filter(one -> one.findTest(When.BEFORE).isPresent()
                        && one.findTest(When.AFTER).isPresent())
                .filter(one ->
                        one.findTest(when).filter(PersonResult::isUnaided).isPresent())
                .count();
    }

    /// From the test before to the test after.
    PairedChange change() {
        return PairedChange.of(people.stream()
                .flatMap(one -> one.findTest(When.BEFORE).stream()
                        .flatMap(before -> one.findTest(When.AFTER).stream().map(after -> pair(before, after))))
                .toList());
    }

    /// From form A to form B, whichever came first: they are meant to be equally hard.
    PairedChange fromAToB() {
        return PairedChange.of(people.stream()
                .flatMap(one -> one.findTest(Form.A).stream()
                        .flatMap(a -> one.findTest(Form.B).stream().map(b -> pair(a, b))))
                .toList());
    }

    private static PairedChange.Pair pair(Running first, Running second) {
        return new PairedChange.Pair(PersonResult.isUnaided(first), PersonResult.isUnaided(second));
    }

    int sum(ToIntFunction<PersonResult> what) {
        return people.stream().mapToInt(what).sum();
    }
}
