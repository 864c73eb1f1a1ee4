package vn.camtay.attendance.door;

/// What a slip that came back turned out to be.
sealed interface SlipReading {
    record Ours(Slip slip) implements SlipReading {}

    /// Not signed by this machine, or changed since.
    record Forged() implements SlipReading {}

    record TooOld() implements SlipReading {}
}
