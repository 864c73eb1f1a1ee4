package vn.camtay.drill.live;

import java.util.Arrays;
import java.util.Optional;

/// What one may press in a round.
public enum Choice {
    TRUST,
    VERIFY,
    DOUBT,
    /// Of a wave: does what the item asks.
    FOLLOW,
    /// Leaves it alone.
    LEAVE,
    /// Tells the others.
    REPORT;

    static Optional<Choice> read(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
