package vn.camtay.practice.result;

import java.util.List;
import java.util.function.ToIntFunction;
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

    int sum(ToIntFunction<PersonResult> what) {
        return people.stream().mapToInt(what).sum();
    }
}
