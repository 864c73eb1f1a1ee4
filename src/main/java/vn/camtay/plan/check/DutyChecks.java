package vn.camtay.plan.check;

import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.Plan.Task;
import vn.camtay.plan.reading.Evidence;

/// Who does what by when, and with what money.
final class DutyChecks {
    private DutyChecks() {}

    static Stream<Finding> deadlines(Evidence evidence) {
        return evidence.plan().duties().stream()
                .filter(duty -> !duty.tasks().isEmpty() && duty.tasks().stream().noneMatch(Task::dated))
                .map(duty -> Remarks.hint(
                        "duty-without-deadline", duty.unit().line(), duty.unit().value()));
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
