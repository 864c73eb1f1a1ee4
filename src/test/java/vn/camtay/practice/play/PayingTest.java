package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.trouble.Effect;

/// Step 4: the right receiver, in time, and only once.
class PayingTest {
    private static Rehearsing rehearsing(TestScript script) {
        return Rehearsing.of(script.build());
    }

    private static Rehearsing atTrack(TestScript script) {
        return rehearsing(script).upTo(Stage.TRACK);
    }

    @Test
    void nobody_pays_before_reading_the_receiver() {
        var pay = rehearsing(TestScript.birth().fee(10_000)).upTo(Stage.PAY).does(new Action.ShowPaymentQr());
        assertThat(pay.does(new Action.ConfirmPayment(false)).slips()).containsExactly(Slip.RECEIVER_NOT_READ);
        assertThat(pay.does(new Action.ConfirmPayment(true)).state().stage()).isEqualTo(Stage.RECEIPT);
    }

    @Test
    void a_payment_qr_runs_out_after_ten_minutes() {
        var late = rehearsing(TestScript.birth().fee(10_000))
                .upTo(Stage.PAY)
                .does(new Action.ShowPaymentQr())
                .after(Duration.ofMinutes(10));
        assertThat(late.does(new Action.ConfirmPayment(true)).slips()).containsExactly(Slip.QR_TOO_OLD);
    }

    @Test
    void money_taken_is_found_again_by_its_transaction_code() {
        var taken = rehearsing(TestScript.birth()
                        .fee(10_000)
                        .with(TestScript.fault("taken", Stage.RECEIPT, Effect.MONEY_TAKEN, Effect.MONEY_FOUND)))
                .upTo(Stage.PAY)
                .does(new Action.ShowPaymentQr())
                .does(new Action.ConfirmPayment(true));
        assertThat(taken.state().payment().progress()).isEqualTo(Payment.Progress.TAKEN_UNSEEN);
        assertThat(taken.does(new Action.Try("right")).state().payment()).isEqualTo(Payment.PAID);
    }

    @Test
    void a_dossier_that_is_paid_later_is_asked_for_money_after_receipt() {
        var asked = atTrack(TestScript.birth().fee(5_000).ending(Ending.PAY_LATER))
                .does(new Action.WaitForNextDay())
                .does(new Action.WaitForNextDay());
        assertThat(asked.sent().status()).isEqualTo(Status.PAYMENT_WANTED);
        assertThat(asked.does(new Action.Mend()).state().stage()).isEqualTo(Stage.PAY);
    }
}
