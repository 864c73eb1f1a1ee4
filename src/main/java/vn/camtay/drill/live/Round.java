package vn.camtay.drill.live;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;

/// An item sent to a hall: a fact. Whether a press is in time is decided by the clock of the program, never a phone's.
///
/// @param item its code
public record Round(
        CommuneCode commune,
        RoundId id,
        ClusterId cluster,
        String item,
        RoundKind kind,
        Instant at,
        Instant closes,
        UUID by,
        String origin) {
    boolean isOpen(Instant now) {
        return now.isBefore(closes);
    }

    /// Whole seconds left, 0 when it is over.
    public int secondsLeft(Instant now) {
        return isOpen(now) ? (int) Math.max(1, Duration.between(now, closes).toSeconds()) : 0;
    }
}
