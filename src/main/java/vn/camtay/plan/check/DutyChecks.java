package vn.camtay.plan.check;

import java.util.Objects;
import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.Plan.Task;
import vn.camtay.plan.reading.Evidence;
import vn.camtay.plan.reading.SpelledSums;

/// Who does what by when, and with what money.
final class DutyChecks {
    private DutyChecks() {}

    static Stream<Finding> deadlines(Evidence evidence) {
        return evidence.plan().duties().stream()
                .filter(duty -> !duty.tasks().isEmpty() && duty.tasks().stream().noneMatch(Task::dated))
                .map(duty -> Remarks.hint(
                        "duty-without-deadline", duty.unit().line(), duty.unit().value()));
    }

    /// Work due before the plan was issued: nobody could do it in time.
    static Stream<Finding> overdue(Evidence evidence) {
        var issued = evidence.plan().heading().issued();
        return evidence.plan().duties().stream()
                .flatMap(duty -> duty.tasks().stream())
                .filter(task -> issued != null
                        && task.deadline() != null
                        && task.deadline().isBefore(issued.value()))
                .map(task -> Remarks.error(
                        "deadline-past-issue",
                        task.text().line(),
                        Objects.requireNonNull(task.deadline()),
                        Objects.requireNonNull(issued).value()));
    }

    /// A sum in figures with another sum in words beside it.
    static Stream<Finding> words(Evidence evidence) {
        return evidence.sentences().stream()
                .flatMap(sentence -> SpelledSums.wrongIn(sentence.text()).stream()
                        .map(wrong -> Remarks.error(
                                "amount-in-words", sentence.lineAt(wrong.from()), wrong.figures(), wrong.words())));
    }

    static Stream<Finding> empty(Evidence evidence) {
        return evidence.plan().duties().stream()
                .filter(duty -> duty.tasks().isEmpty())
                .map(duty -> Remarks.warning(
                        "unit-without-duty", duty.unit().line(), duty.unit().value()));
    }

    static Stream<Finding> budget(Evidence evidence) {
        var budget = evidence.plan().budget();
        var source = budget.source();
        return source == null || budget.amount() != null
                ? Stream.empty()
                : Stream.of(Remarks.warning("budget-without-amount", source.line()));
    }
}
