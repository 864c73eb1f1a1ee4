package vn.camtay.practice.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.camtay.practice.play.Action.ConfirmPayment;
import vn.camtay.practice.play.Action.KeepCode;
import vn.camtay.practice.play.Action.Pay;
import vn.camtay.practice.play.Action.ShowPaymentQr;

/// Step 4: a QR that runs out, a receiver's name to read, a code to keep.
record Paying(Script script) {
    /// How long a payment QR is good.
    static final Duration QR_LASTS = Duration.ofMinutes(10);

    Played play(State state, Pay action, Instant now) {
        return switch (action) {
            case ShowPaymentQr _ when state.stage() == Stage.PAY -> Played.went(showQr(state, now));
            case ConfirmPayment given when state.stage() == Stage.PAY -> pay(state, given);
            case KeepCode _
            when state.stage() == Stage.RECEIPT -> Played.went(Days.begin(script, state.at(Stage.TRACK), now));
            case ShowPaymentQr _, ConfirmPayment _, KeepCode _ -> Played.notNow(state);
        };
    }

    static State showQr(State state, Instant now) {
        return state.with(new Payment(state.payment().progress(), Optional.of(now.plus(QR_LASTS))));
    }

    private static Played pay(State state, ConfirmPayment given) {
        if (state.payment().qrUntil().isEmpty()) {
            return Played.missed(Slip.QR_TOO_OLD, state);
        }
        if (!given.receiverRightly()) {
            return Played.missed(Slip.RECEIVER_NOT_READ, state);
        }
        var paid =
                state.with(Payment.PAID).told(new Notice(Notice.Kind.PAID, state.day(), Optional.empty(), List.of()));
        return Played.went(Filing.isAskedToPay(paid) ? Clerk.goOn(paid).at(Stage.TRACK) : Filing.sent(paid));
    }
}
