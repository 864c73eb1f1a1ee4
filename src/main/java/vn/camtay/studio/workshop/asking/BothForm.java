package vn.camtay.studio.workshop.asking;

import org.jspecify.annotations.Nullable;
import vn.camtay.studio.workshop.Goal;
import vn.camtay.studio.workshop.PromptForm;

/// Two prompts that are to be sent together.
///
/// @param goal of both, or empty
record BothForm(
        @Nullable String first,
        @Nullable String second,
        @Nullable String firstFact,
        @Nullable String secondFact,
        @Nullable String firstSlip,
        @Nullable String secondSlip,
        @Nullable String brief,
        @Nullable String goal) {
    AskForm one() {
        return new AskForm(firstFact, first, firstSlip, "", brief, kind());
    }

    AskForm other() {
        return new AskForm(secondFact, second, secondSlip, "", brief, kind());
    }

    private String kind() {
        return Goal.find(PromptForm.line(goal))
                .flatMap(Goal::kind)
                .map(kind -> kind.id())
                .orElse("");
    }
}
