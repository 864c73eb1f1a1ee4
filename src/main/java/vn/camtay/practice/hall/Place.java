package vn.camtay.practice.hall;

import java.time.Duration;
import java.time.Instant;
import vn.camtay.practice.Running;
import vn.camtay.practice.play.State;
import vn.camtay.roster.Person;

/// Where one person stands in what they rehearse now.
///
/// @param still for how long nothing was pressed; zero once it is over
record Place(Person person, Running running, State state, Duration still) implements Comparable<Place> {
    /// From then on somebody needs a neighbour or the trainer.
    private static final Duration STUCK = Duration.ofMinutes(3);

    static Place of(Person person, Running running, Instant now) {
        var state = running.stateAt(now);
        var since = Duration.between(running.tally().latest(), now);
        return new Place(person, running, state, state.isOver() || since.isNegative() ? Duration.ZERO : since);
    }

    boolean isStuck() {
        return still.compareTo(STUCK) >= 0;
    }

    /// Who needs help stands first: stuck the longest, then who is on the earliest screen.
    @Override
    public int compareTo(Place other) {
        var byStuck = Boolean.compare(other.isStuck(), isStuck());
        if (byStuck != 0) {
            return byStuck;
        }
        return isStuck() ? other.still.compareTo(still) : state.stage().compareTo(other.state.stage());
    }
}
