package vn.camtay.home;

import java.util.List;
import java.util.Optional;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.attendance.SessionTally;
import vn.camtay.plan.Programme;

/// The workflow as the office sees it, in the order it is done. The first step that waits is the one shown large.
record OfficeSteps(List<Step> steps) {
    enum State {
        DONE,
        WAITING,
        LATER
    }

    /// @param key of its words: `home.step.<key>` and `home.step.<key>.<state>`
    /// @param arguments of the sentence that tells its state
    record Step(String key, State state, String address, List<Object> arguments) {}

    /// @param begun whether the first door has opened: whoever is not convoked by then is told at the door
    static OfficeSteps of(
            Subject subject, Optional<Programme> programme, int people, List<SessionTally> tallies, boolean begun) {
        var issued = programme.isPresent();
        var planned = programme.map(Programme::planned).orElse(0);
        var marked = tallies.stream().mapToInt(tally -> tally.all().inHall()).sum();
        var over = issued && marked > 0;
        var steps = List.of(
                new Step("plan", issued ? State.DONE : State.WAITING, "/plans", List.of()),
                new Step(
                        "roster",
                        !issued ? State.LATER : people > 0 ? State.DONE : State.WAITING,
                        "/roster",
                        List.of(people, planned)),
                new Step(
                        "convoke",
                        people == 0 ? State.LATER : begun ? State.DONE : State.WAITING,
                        "/convocation",
                        List.of(people)),
                new Step("hours", !issued ? State.LATER : State.DONE, "/timetable", List.of(tallies.size())),
                new Step("hall", people == 0 ? State.LATER : State.WAITING, "/desk", List.of(marked)),
                new Step("report", over ? State.WAITING : State.LATER, "/report", List.of()));
        return new OfficeSteps(
                subject.has(Role.ORGANISER)
                        ? steps
                        : steps.stream().filter(step -> isOpenTo(subject, step)).toList());
    }

    Optional<Step> next() {
        return steps.stream().filter(step -> step.state() == State.WAITING).findFirst();
    }

    private static boolean isOpenTo(Subject subject, Step step) {
        return switch (step.key()) {
            case "hall" ->
                subject.has(Role.TRAINER) || subject.has(Role.SERVICE_CENTRE) || subject.has(Role.COMMUNICATIONS);
            case "report" -> subject.has(Role.LEADER) || subject.has(Role.FINANCE);
            default -> false;
        };
    }
}
