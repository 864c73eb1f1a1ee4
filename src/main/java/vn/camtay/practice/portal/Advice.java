package vn.camtay.practice.portal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.camtay.practice.Running;
import vn.camtay.practice.Tally;
import vn.camtay.practice.play.Step;

/// The one thing to practise next: the step that cost most in the last few rehearsals that came to an end.
record Advice(Step step, int troubles) {
    private static final int LATEST = 3;

    static Optional<Advice> of(List<Running> own) {
        var ended =
                own.stream().filter(one -> one.state().isOver()).limit(LATEST).toList();
        return Arrays.stream(Step.values())
                .map(step -> new Advice(
                        step,
                        ended.stream()
                                .map(one -> one.tally().of(step))
                                .mapToInt(Advice::cost)
                                .sum()))
                .filter(advice -> advice.troubles() > 0)
                .max(Comparator.comparingInt(Advice::troubles));
    }

    private static int cost(Tally.OfStep step) {
        return step.misses() + step.falls() + step.hints();
    }
}
