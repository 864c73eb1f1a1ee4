package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.pack.Scenario.Beginning;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.play.EId.Account;
import vn.camtay.practice.trouble.Effect;

/// Each rule of the rehearsal by one small example.
class PlayTest {
    private static final Instant NOW = Exploration.NOW;
    private static final Reason MISSING = new Reason(Reason.Kind.PAPER_MISSING, "birth-notice");
    private static final Reason ANOTHER_COMMUNE = new Reason(Reason.Kind.WRONG_COMMUNE, "xã Thử Hòa");
    private static final Reason DIFFERS = new Reason(Reason.Kind.FIELD_DIFFERS, "child.name");
    private static final Reason BLURRED = new Reason(Reason.Kind.PAPER_UNREADABLE, "birth-notice");

    private static Rehearsing rehearsing(TestScript script) {
        return Rehearsing.of(script.build());
    }

    private static Rehearsing atTrack(TestScript script) {
        return rehearsing(script).upTo(Stage.TRACK);
    }

    // --- to the goal ---

    @Test
    void who_knows_how_comes_to_the_result_without_a_slip() {
        var all = rehearsing(TestScript.birth()).upTo(Stage.DONE);
        assertThat(all.state().stage()).isEqualTo(Stage.DONE);
        assertThat(all.slips()).isEmpty();
        assertThat(all.state().notices().stream().map(Notice::kind))
                .containsExactly(Notice.Kind.SENT, Notice.Kind.RECEIVED, Notice.Kind.RESULT);
    }

    @Test
    void the_same_actions_give_the_same_state_again() {
        var one = rehearsing(TestScript.birth().fee(10_000)).upTo(Stage.DONE);
        var other = rehearsing(TestScript.birth().fee(10_000)).upTo(Stage.DONE);
        assertThat(other.state()).isEqualTo(one.state());
    }

    @Test
    void an_action_that_does_not_fit_changes_nothing() {
        var start = rehearsing(TestScript.birth());
        var played = start.tried(new Action.DeclareAndSend(true));
        assertThat(played.outcome()).isInstanceOf(Outcome.NotNow.class);
        assertThat(played.next()).isEqualTo(start.state());
    }

    @Test
    void what_is_done_at_the_counter_ends_rightly_before_signing_in() {
        var done = rehearsing(TestScript.birth().atCounterOnly())
                .does(new Action.ChooseProcedure("1.001193"))
                .does(new Action.ChooseChannel(false))
                .does(new Action.TakePapers(Set.of("good")))
                .does(new Action.ChooseCommune(TestScript.COMMUNE));
        assertThat(done.state().stage()).isEqualTo(Stage.DONE);
        assertThat(done.state().signedIn()).isFalse();
    }

    // --- 1: preparing ---

    @Test
    void another_procedure_is_missed() {
        assertThat(rehearsing(TestScript.birth())
                        .does(new Action.ChooseProcedure("1.000689"))
                        .slips())
                .containsExactly(Slip.OTHER_PROCEDURE);
    }

    @Test
    void a_blurred_paper_alone_is_a_paper_left_at_home() {
        assertThat(rehearsing(TestScript.birth())
                        .upTo(Stage.PAPERS)
                        .does(new Action.TakePapers(Set.of("blurred", "card")))
                        .slips())
                .containsExactly(Slip.PAPER_LEFT_AT_HOME);
    }

    @Test
    void the_portal_takes_a_wrong_commune_without_a_word() {
        var wrong = rehearsing(TestScript.birth()).upTo(Stage.COMMUNE).does(new Action.ChooseCommune("xã Thử Hòa"));
        assertThat(wrong.slips()).isEmpty();
        assertThat(wrong.state().stage()).isEqualTo(Stage.ENTER);
    }

    @Test
    void a_wrong_commune_is_found_by_the_clerk() {
        var sent = rehearsing(TestScript.birth())
                .upTo(Stage.COMMUNE)
                .does(new Action.ChooseCommune("xã Thử Hòa"))
                .upTo(Stage.TRACK)
                .does(new Action.WaitForNextDay());
        assertThat(sent.sent().status()).isEqualTo(Status.NOT_RECEIVED);
        assertThat(sent.sent().reasons()).containsExactly(ANOTHER_COMMUNE);
        assertThat(sent.does(new Action.Mend()).state().stage()).isEqualTo(Stage.COMMUNE);
    }

    // --- 2: signing in ---

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

    // --- 3: filing ---

    @Test
    void signing_needs_a_certificate_first() {
        var preview = rehearsing(TestScript.birth()).upTo(Stage.PREVIEW);
        assertThat(preview.does(new Action.SignForm(true)).slips()).containsExactly(Slip.NO_CERTIFICATE);
        var signed = preview.does(new Action.RegisterCertificate(true)).does(new Action.SignForm(true));
        assertThat(signed.state().dossier().signed()).isTrue();
    }

    @Test
    void a_form_filled_anew_is_unsigned() {
        var signed = rehearsing(TestScript.birth())
                .upTo(Stage.PREVIEW)
                .does(new Action.RegisterCertificate(true))
                .does(new Action.SignForm(true))
                .does(new Action.GoBack())
                .does(new Action.GoBack())
                .does(new Action.HandInForm(Set.of()));
        assertThat(signed.state().dossier().signed()).isFalse();
    }

    @Test
    void a_word_file_is_of_the_wrong_type_and_a_large_picture_goes_as_a_pdf() {
        var attach = rehearsing(TestScript.birth()).withAllPapers().upTo(Stage.ATTACH);
        assertThat(attach.does(attach("word", false)).slips()).containsExactly(Slip.FILE_OF_WRONG_TYPE);
        assertThat(attach.does(attach("large", false)).slips()).containsExactly(Slip.FILE_TOO_LARGE);
        assertThat(attach.does(attach("large", true)).slips()).isEmpty();
    }

    @Test
    void what_was_attached_and_not_saved_does_not_go_on() {
        var attached = rehearsing(TestScript.birth()).upTo(Stage.ATTACH).does(attach("good", false));
        assertThat(attached.does(new Action.LeaveAttaching()).slips()).containsExactly(Slip.NOT_SAVED);
    }

    @Test
    void who_knows_how_goes_back_for_papers_that_were_not_really_saved() {
        var unsaved = rehearsing(TestScript.birth()
                        .with(TestScript.fault("unsaved", Stage.RECEIVE, Effect.ATTACHED_GONE, Effect.NONE)))
                .upTo(Stage.DECLARE);
        assertThat(unsaved.state().dossier().attached()).containsKey("birth-notice");
        assertThat(unsaved.state().dossier().saved()).isTrue();
    }

    @Test
    void nothing_is_sent_without_the_declaration() {
        assertThat(rehearsing(TestScript.birth())
                        .upTo(Stage.DECLARE)
                        .does(new Action.DeclareAndSend(false))
                        .slips())
                .containsExactly(Slip.NOT_DECLARED);
    }

    private static Action attach(String paper, boolean asPdf) {
        return new Action.Attach("birth-notice", new Attachment(List.of(paper), asPdf));
    }

    // --- 4: paying ---

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

    // --- 5: following ---

    @Test
    void all_reasons_at_once() {
        var returned = rehearsing(TestScript.birth())
                .withAllPapers()
                .upTo(Stage.FORM)
                .does(new Action.HandInForm(Set.of("child.name")))
                .upTo(Stage.ATTACH)
                .does(attach("blurred", false))
                .does(new Action.SaveAttached())
                .does(new Action.LeaveAttaching())
                .upTo(Stage.TRACK)
                .does(new Action.WaitForNextDay());
        assertThat(returned.sent().status()).isEqualTo(Status.SUPPLEMENT_WANTED);
        assertThat(returned.sent().reasons()).containsExactly(DIFFERS, BLURRED);
    }

    @Test
    void an_answer_to_a_supplement_is_the_second_sending_of_the_same_dossier() {
        var again = atTrack(
                        TestScript.birth().with(TestScript.silentFault("empty", Stage.RECEIPT, Effect.ATTACHED_GONE)))
                .does(new Action.WaitForNextDay());
        assertThat(again.sent().reasons()).containsExactly(MISSING);
        var sent = again.does(new Action.Mend()).upTo(Stage.TRACK);
        assertThat(sent.sent().times()).isEqualTo(2);
        assertThat(sent.does(new Action.WaitForNextDay()).sent().status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void days_are_working_days() {
        var received = atTrack(TestScript.birth()).does(new Action.WaitForNextDay());
        assertThat(received.state().day()).isEqualTo(LocalDate.of(2025, 12, 29));
    }

    @Test
    void a_day_passes_by_itself_while_somebody_waits() {
        var waiting = atTrack(TestScript.birth());
        assertThat(waiting.after(Duration.ofSeconds(89)).state().day()).isEqualTo(TestScript.FRIDAY);
        assertThat(waiting.after(Duration.ofSeconds(90)).state().day()).isAfter(TestScript.FRIDAY);
    }

    @Test
    void a_phone_asleep_for_an_hour_wakes_up_with_the_result() {
        var slept = atTrack(TestScript.birth()).after(Duration.ofHours(1));
        assertThat(slept.sent().status()).isEqualTo(Status.FINISHED);
    }

    @Test
    void apology_names_another_day() {
        var late = atTrack(TestScript.birth().ending(Ending.LATE))
                .does(new Action.WaitForNextDay())
                .does(new Action.WaitForNextDay());
        var apology = late.state().notices().getLast();
        assertThat(apology.kind()).isEqualTo(Notice.Kind.APOLOGY);
        assertThat(apology.due().orElseThrow()).isAfter(late.state().day());
        assertThat(late.sent().due()).isEqualTo(apology.due());
    }

    @Test
    void a_refusal_is_a_told_end() {
        var refused = atTrack(TestScript.birth().ending(Ending.REFUSED))
                .does(new Action.WaitForNextDay())
                .does(new Action.WaitForNextDay());
        assertThat(refused.state().stage()).isEqualTo(Stage.ENDED);
        assertThat(refused.state().notices().getLast().kind()).isEqualTo(Notice.Kind.REFUSAL);
    }

    @Test
    void an_altered_result_is_sent_again_when_it_is_noticed() {
        var result =
                rehearsing(TestScript.birth().ending(Ending.ALTERED_RESULT)).upTo(Stage.RESULT);
        assertThat(result.does(new Action.JudgeSignature(true)).slips()).containsExactly(Slip.SIGNATURE_MISREAD);
        var again = result.does(new Action.JudgeSignature(false));
        assertThat(again.sent().status()).isEqualTo(Status.FINISHED);
        assertThat(again.does(new Action.OpenResult())
                        .does(new Action.JudgeSignature(true))
                        .state()
                        .stage())
                .isEqualTo(Stage.RATE);
    }

    @Test
    void what_was_withdrawn_stops_the_next_day_and_may_be_filed_anew() {
        var stopped = atTrack(TestScript.birth()).does(new Action.Withdraw()).does(new Action.WaitForNextDay());
        assertThat(stopped.sent().status()).isEqualTo(Status.STOPPED);
        assertThat(stopped.does(new Action.Mend()).state().stage()).isEqualTo(Stage.COMMUNE);
    }

    // --- troubles ---

    @Test
    void a_wrong_move_leaves_the_trouble_and_a_right_one_settles_it() {
        var struck = rehearsing(
                        TestScript.birth().with(TestScript.fault("lists", Stage.FORM, Effect.NONE, Effect.NONE)))
                .upTo(Stage.OWNER)
                .does(new Action.ConfirmOwner());
        assertThat(struck.outcome()).isEqualTo(new Outcome.Struck("lists"));
        assertThat(struck.tried(new Action.HandInForm(Set.of())).outcome()).isInstanceOf(Outcome.NotNow.class);
        var wrong = struck.does(new Action.Try("wrong"));
        assertThat(wrong.state().troubles().now()).contains("lists");
        var right = wrong.does(new Action.Try("right"));
        assertThat(right.state().troubles().now()).isEmpty();
        assertThat(right.does(new Action.HandInForm(Set.of())).state().stage()).isEqualTo(Stage.PREVIEW);
    }

    @Test
    void who_falls_for_a_scam_loses_nothing_and_comes_back() {
        var struck = rehearsing(TestScript.birth().with(TestScript.scam("officer", Stage.CODE)))
                .upTo(Stage.ENTER)
                .does(new Action.GivePassword(true));
        var fell = struck.does(new Action.Try("worst"));
        assertThat(fell.outcome()).isEqualTo(new Outcome.Fell("officer", "worst"));
        assertThat(fell.tried(new Action.Try("right")).outcome()).isInstanceOf(Outcome.NotNow.class);
        var back = fell.does(new Action.ComeBack());
        assertThat(back.state().stage()).isEqualTo(Stage.CODE);
        assertThat(back.state().eId()).isEqualTo(struck.state().eId());
    }

    @Test
    void a_scam_that_the_trainer_sends_calls_at_once_and_a_fault_waits_for_its_screen() {
        var script = TestScript.birth()
                .withKnown(TestScript.scam("officer", Stage.CODE))
                .withKnown(TestScript.fault("lists", Stage.FORM, Effect.NONE, Effect.NONE));
        var start = rehearsing(script);
        assertThat(start.directs(new Action.SendTrouble("officer")).outcome()).isEqualTo(new Outcome.Struck("officer"));
        var sent = start.directs(new Action.SendTrouble("lists"));
        assertThat(sent.state().troubles().now()).isEmpty();
        assertThat(sent.state().troubles().waiting()).containsExactly("lists");
    }

    @Test
    void jump_keeps_later_troubles() {
        var script = TestScript.birth()
                .with(TestScript.scam("officer", Stage.CODE))
                .with(TestScript.fault("lists", Stage.FORM, Effect.NONE, Effect.NONE))
                .with(TestScript.silentFault("empty", Stage.RECEIPT, Effect.ATTACHED_GONE));
        var jumped = rehearsing(script).directs(new Action.JumpTo(Step.FILE));
        assertThat(jumped.state().stage()).isEqualTo(Stage.GENERAL);
        assertThat(jumped.state().troubles().waiting()).containsExactly("lists", "empty");
    }

    @Test
    void nobody_moves_while_the_trainer_holds_everybody() {
        var held = rehearsing(TestScript.birth()).directs(new Action.Pause());
        assertThat(held.tried(new Action.ChooseProcedure("1.001193")).outcome()).isInstanceOf(Outcome.OnPause.class);
        assertThat(held.directs(new Action.Resume())
                        .does(new Action.ChooseProcedure("1.001193"))
                        .state()
                        .stage())
                .isEqualTo(Stage.READ);
    }

    // --- helper and clerk ---

    @Test
    void helper_who_types_is_stopped() {
        var code = rehearsing(TestScript.birth()).upTo(Stage.CODE);
        var played = code.plays(Part.HELPER, new Action.GiveCode(true));
        assertThat(played.outcome()).isEqualTo(new Outcome.Missed(Slip.HELPER_TYPED));
        assertThat(played.state()).isEqualTo(code.state());
    }

    @Test
    void how_a_helper_handles_a_situation_is_remembered() {
        var handled =
                rehearsing(TestScript.birth()).plays(Part.HELPER, new Action.Handle("code-arrives", "let-them-type"));
        assertThat(handled.outcome()).isEqualTo(new Outcome.Handled("code-arrives", "let-them-type", true));
        assertThat(handled.state().handled()).containsExactly("code-arrives");
    }

    @Test
    void a_clerk_who_leaves_a_reason_out_is_told() {
        var desk = rehearsing(TestScript.birth())
                .withAllPapers()
                .upTo(Stage.FORM)
                .does(new Action.HandInForm(Set.of("child.name")))
                .upTo(Stage.ATTACH)
                .does(attach("blurred", false))
                .does(new Action.SaveAttached())
                .does(new Action.LeaveAttaching())
                .upTo(Stage.TRACK)
                .plays(Part.CLERK, new Action.SitDown());
        assertThat(desk.plays(Part.CLERK, new Action.AskForMore(Set.of(DIFFERS)))
                        .slips())
                .containsExactly(Slip.REASONS_LEFT_OUT);
        assertThat(desk.plays(Part.CLERK, new Action.AskForMore(Set.of(MISSING)))
                        .slips())
                .containsExactly(Slip.REASON_UNFOUNDED);
        assertThat(desk.plays(Part.CLERK, new Action.Receive()).slips()).containsExactly(Slip.TAKEN_UNCHECKED);
        assertThat(desk.plays(Part.CLERK, new Action.AskForMore(Set.of(DIFFERS, BLURRED)))
                        .sent()
                        .status())
                .isEqualTo(Status.SUPPLEMENT_WANTED);
    }

    @Test
    void the_automatic_clerk_rests_while_somebody_sits_at_the_desk() {
        var desk = atTrack(TestScript.birth()).plays(Part.CLERK, new Action.SitDown());
        var waited = desk.does(new Action.WaitForNextDay()).does(new Action.WaitForNextDay());
        assertThat(waited.sent().status()).isEqualTo(Status.WAITING);
        assertThat(waited.plays(Part.CLERK, new Action.StandUp())
                        .does(new Action.WaitForNextDay())
                        .sent()
                        .status())
                .isEqualTo(Status.RECEIVED);
    }

    @Test
    void a_real_number_is_refused_and_leaves_no_trace() {
        var form = rehearsing(TestScript.birth()).upTo(Stage.FORM);
        var typed = form.does(new Action.TypeRealNumber());
        assertThat(typed.slips()).containsExactly(Slip.REAL_NUMBER);
        assertThat(typed.state()).isEqualTo(form.state());
    }
}
