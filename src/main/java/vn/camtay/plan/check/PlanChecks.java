package vn.camtay.plan.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.reading.Evidence;
import vn.camtay.shared.Holidays;

/// All checks of a plan, their findings in the order of the text.
public final class PlanChecks {
    /// One thing a careful clerk looks at.
    interface Check {
        Stream<Finding> look(Evidence evidence);
    }

    private final List<Check> checks;

    public PlanChecks(Holidays holidays) {
        checks = List.of(
                HeadingChecks::number,
                HeadingChecks::date,
                HeadingChecks::motto,
                new SectionNumbers(),
                new RepeatedWords(),
                AudienceChecks::total,
                AudienceChecks::devices,
                ClusterChecks::sharedHamlets,
                ClusterChecks::dates,
                ClusterChecks::venues,
                ClusterChecks::outsideVenues,
                DayChecks::pastIssue,
                DayChecks::disagreements,
                DayChecks::weekdays,
                new DaysOff(holidays),
                StatedCounts::clusters,
                StatedCounts::topics,
                StatedCounts::days,
                DutyChecks::deadlines,
                DutyChecks::overdue,
                DutyChecks::words,
                DutyChecks::empty,
                DutyChecks::budget);
    }

    public List<Finding> of(Evidence evidence) {
        return checks.stream()
                .flatMap(check -> check.look(evidence))
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }
}
