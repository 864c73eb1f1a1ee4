package vn.camtay.practice.play;

import java.time.Instant;
import java.util.Optional;

/// How far the simulated payment is.
///
/// @param qrUntil until when the payment QR on the screen is good; empty when none is shown
public record Payment(Progress progress, Optional<Instant> qrUntil) {
    public enum Progress {
        NOT_YET,
        /// The money left the bank and the portal says "unpaid": never to be paid twice.
        TAKEN_UNSEEN,
        PAID
    }

    static final Payment NONE = new Payment(Progress.NOT_YET, Optional.empty());
    static final Payment PAID = new Payment(Progress.PAID, Optional.empty());

    /// Money that was taken counts, seen or not: nobody pays twice.
    boolean isPaid() {
        return progress != Progress.NOT_YET;
    }
}
