package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.pack.Scenario.Beginning;
import vn.camtay.practice.play.EId.Account;

/// Step 2: password, code, passcode, and everything in the e-ID app.
class SigningInTest {
    private static Rehearsing rehearsing(TestScript script) {
        return Rehearsing.of(script.build());
    }

    @Test
    void second_wrong_code_is_missed_like_the_first_and_the_right_one_still_goes() {
        var code = rehearsing(TestScript.birth())
                .upTo(Stage.CODE)
                .does(new Action.GiveCode(false))
                .does(new Action.GiveCode(false));
        assertThat(code.slips()).containsExactly(Slip.WRONG_CODE, Slip.WRONG_CODE);
        assertThat(code.does(new Action.GiveCode(true)).state().stage()).isEqualTo(Stage.SHARE);
    }

    @Test
    void a_code_is_too_old_after_five_minutes_and_a_new_one_goes() {
        var late = rehearsing(TestScript.birth()).upTo(Stage.CODE).after(Duration.ofMinutes(5));
        assertThat(late.does(new Action.GiveCode(true)).slips()).containsExactly(Slip.CODE_TOO_OLD);
        var again = late.does(new Action.AskForCode()).does(new Action.GiveCode(true));
        assertThat(again.state().stage()).isEqualTo(Stage.SHARE);
    }

    @Test
    void five_wrong_passcodes_lock_until_the_next_day() {
        var locked = rehearsing(TestScript.birth()).upTo(Stage.PASSCODE);
        for (var i = 0; i < 5; i++) {
            locked = locked.does(new Action.GivePasscode(false));
        }
        assertThat(locked.slips())
                .containsExactly(
                        Slip.WRONG_PASSCODE,
                        Slip.WRONG_PASSCODE,
                        Slip.WRONG_PASSCODE,
                        Slip.WRONG_PASSCODE,
                        Slip.PASSCODE_LOCKED);
        assertThat(locked.tried(new Action.GivePasscode(true)).outcome())
                .isEqualTo(new Outcome.Missed(Slip.PASSCODE_LOCKED));
        var nextDay = locked.does(new Action.WaitForNextDay()).does(new Action.GivePasscode(true));
        assertThat(nextDay.state().stage()).isEqualTo(Stage.GENERAL);
    }

    @Test
    void a_forgotten_passcode_is_reset_the_same_day_and_counts_its_generation() {
        var locked = rehearsing(TestScript.birth()).upTo(Stage.PASSCODE);
        for (var i = 0; i < 5; i++) {
            locked = locked.does(new Action.GivePasscode(false));
        }
        var reset = locked.does(new Action.ResetPasscode());
        assertThat(reset.state().eId().passcode()).isEqualTo(2);
        assertThat(reset.state().eId().isLocked()).isFalse();
    }

    @Test
    void tries_at_signing_and_at_signing_in_count_together() {
        var tried = rehearsing(TestScript.birth()).upTo(Stage.ENTER);
        for (var i = 0; i < 4; i++) {
            tried = tried.does(new Action.ApproveQr(false));
        }
        assertThat(tried.does(new Action.ApproveQr(false)).state().eId().isLocked())
                .isTrue();
    }

    @Test
    void an_account_goes_from_none_to_active_in_three_steps_and_a_day() {
        var made =
                rehearsing(TestScript.birth().beginning(Beginning.NO_ACCOUNT)).upTo(Stage.ENTER);
        assertThat(made.does(new Action.GivePassword(true)).slips()).containsExactly(Slip.NO_ACCOUNT);
        var levelOne = made.does(new Action.MakeAccount());
        assertThat(levelOne.does(new Action.GivePassword(true)).slips()).containsExactly(Slip.LEVEL_ONE_ONLY);
        var levelTwo = levelOne.does(new Action.GoInPerson());
        assertThat(levelTwo.state().day()).isAfter(TestScript.FRIDAY);
        assertThat(levelTwo.does(new Action.GivePassword(true)).slips()).containsExactly(Slip.NOT_ACTIVATED);
        assertThat(levelTwo.does(new Action.Activate(true)).state().eId().account())
                .isEqualTo(Account.ACTIVE);
    }

    @Test
    void a_new_phone_is_approved_by_the_chip_or_by_the_old_phone() {
        var fresh =
                rehearsing(TestScript.birth().beginning(Beginning.NEW_PHONE)).upTo(Stage.ENTER);
        assertThat(fresh.does(new Action.GivePassword(true)).slips()).containsExactly(Slip.UNKNOWN_DEVICE);
        assertThat(fresh.does(new Action.ApproveDevice(true)).state().eId().knowsDevice())
                .isTrue();
        assertThat(fresh.does(new Action.ApproveDevice(false)).state().eId().knowsDevice())
                .isTrue();
    }
}
