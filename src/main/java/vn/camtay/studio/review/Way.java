package vn.camtay.studio.review;

import java.util.Collection;
import java.util.Optional;

/// How far one version has come, and by which step. It begins in its group's hands: nothing passes from one version to
/// the next.
///
/// @param last the step that brought it there; empty where none did
record Way(Stage stage, Optional<Step> last) {
    private static final Way BEGINNING = new Way(Stage.WITH_GROUP, Optional.empty());

    /// From the steps of this version, in whatever order they came. A step that came too late for where the version
    /// then stood changes nothing.
    static Way of(Collection<Step> steps) {
        var way = BEGINNING;
        for (var step : steps.stream().distinct().sorted(Step.IN_ORDER).toList()) {
            way = way.allows(step.deed()) ? new Way(after(step.deed()), Optional.of(step)) : way;
        }
        return way;
    }

    /// A trainer may decide anew until communications has: of two decisions the later stands.
    boolean allows(Deed deed) {
        return switch (deed) {
            case HANDED_IN -> stage == Stage.WITH_GROUP;
            case TAKEN_BACK -> stage == Stage.WITH_TRAINER;
            case TRAINER_PASSED -> stage == Stage.WITH_TRAINER || cameBy(Deed.TRAINER_RETURNED);
            case TRAINER_RETURNED -> stage == Stage.WITH_TRAINER || stage == Stage.WITH_COMMUNICATIONS;
            case COMMUNICATIONS_RETURNED, RELEASED -> stage == Stage.WITH_COMMUNICATIONS;
            case WITHDRAWN -> stage == Stage.RELEASED;
        };
    }

    private static Stage after(Deed deed) {
        return switch (deed) {
            case HANDED_IN -> Stage.WITH_TRAINER;
            case TRAINER_PASSED -> Stage.WITH_COMMUNICATIONS;
            case RELEASED -> Stage.RELEASED;
            case TAKEN_BACK, TRAINER_RETURNED, COMMUNICATIONS_RETURNED, WITHDRAWN -> Stage.WITH_GROUP;
        };
    }

    private boolean cameBy(Deed deed) {
        return last.filter(step -> step.deed() == deed).isPresent();
    }
}
