package vn.camtay.studio.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.studio.Version;

/// Where a product stands: how far its newest version has come, and which version the public sees.
///
/// @param newest empty where nothing is written
/// @param stage of the newest version
/// @param last the step that brought it there
/// @param restarted whether an older version was on its way when this one was saved, so that the way begins anew
/// @param open what the public sees
/// @param steps all of them, the earliest first
public record Standing(
        Optional<Version> newest,
        Stage stage,
        Optional<Step> last,
        boolean restarted,
        Optional<Open> open,
        List<Step> steps) {
    public Standing {
        steps = List.copyOf(steps);
    }

    /// A released version with the step that released it.
    public record Open(Version version, Step release) {}

    /// The same for every order of the steps.
    ///
    /// @param versions the earliest first
    public static Standing of(List<Version> versions, Collection<Step> steps) {
        var inOrder = steps.stream().distinct().sorted(Step.IN_ORDER).toList();
        if (versions.isEmpty()) {
            return new Standing(Optional.empty(), Stage.WITH_GROUP, Optional.empty(), false, Optional.empty(), inOrder);
        }
        var newest = versions.getLast();
        var way = way(newest, inOrder);
        return new Standing(
                Optional.of(newest),
                way.stage(),
                way.last(),
                way.last().isEmpty() && wasOnItsWay(versions, inOrder),
                open(versions, inOrder),
                inOrder);
    }

    private static Way way(Version version, List<Step> steps) {
        return Way.of(steps.stream()
                .filter(step -> step.version().equals(version.id()))
                .toList());
    }

    private static boolean wasOnItsWay(List<Version> versions, List<Step> steps) {
        return versions.reversed().stream()
                .skip(1)
                .map(version -> way(version, steps))
                .filter(way -> way.last().isPresent())
                .findFirst()
                .filter(way -> way.stage() == Stage.WITH_TRAINER || way.stage() == Stage.WITH_COMMUNICATIONS)
                .isPresent();
    }

    /// The newest version ever released, unless it was withdrawn: an older one it replaced does not come back.
    private static Optional<Open> open(List<Version> versions, List<Step> steps) {
        return versions.reversed().stream()
                .filter(version -> steps.stream()
                        .anyMatch(step ->
                                step.deed() == Deed.RELEASED && step.version().equals(version.id())))
                .findFirst()
                .flatMap(version -> {
                    var way = way(version, steps);
                    return way.stage() == Stage.RELEASED
                            ? way.last().map(release -> new Open(version, release))
                            : Optional.empty();
                });
    }

    public boolean allows(Deed deed) {
        return newest.isPresent() && new Way(stage, last).allows(deed);
    }

    /// Who sent the newest version back, and why; empty while it is on its way or untouched.
    public Optional<Step> sentBack() {
        return last.filter(step -> step.deed().isBack());
    }

    /// What others may see: what was handed in, else what the public sees.
    public Optional<Version> shown() {
        return stage.isHandedIn() ? newest : open.map(Open::version);
    }

    /// Whether this very step was taken before: sent twice it is one.
    public boolean has(UUID step) {
        return steps.stream().anyMatch(one -> one.id().equals(step));
    }
}
