package vn.camtay.practice.play;

import java.util.Set;

/// What somebody does in a rehearsal. Whatever was typed has been judged before: an action says "rightly" or names the
/// fields that differ, and never carries the words.
public sealed interface Action {
    /// Step 1, before anything is opened.
    sealed interface Prepare extends Action {}

    record ChooseProcedure(String code) implements Prepare {}

    /// @param online whether they say it can be done from home; else at the counter
    record ChooseChannel(boolean online) implements Prepare {}

    record TakePapers(Set<String> papers) implements Prepare {
        public TakePapers {
            papers = Set.copyOf(papers);
        }
    }

    record ChooseCommune(String commune) implements Prepare {}

    /// Step 2 and everything in the e-ID app.
    sealed interface SignIn extends Action {}

    /// Number and password on the portal.
    record GivePassword(boolean rightly) implements SignIn {}

    /// The portal's QR, approved in the e-ID app on this or a second phone.
    record ApproveQr(boolean passcodeRightly) implements SignIn {}

    record AskForCode() implements SignIn {}

    record GiveCode(boolean rightly) implements SignIn {}

    record Share(boolean agreed) implements SignIn {}

    record GivePasscode(boolean rightly) implements SignIn {}

    record ResetPasscode() implements SignIn {}

    /// Level 1, online.
    record MakeAccount() implements SignIn {}

    /// Level 2, with the card, at the police. Takes a day.
    record GoInPerson() implements SignIn {}

    record Activate(boolean rightly) implements SignIn {}

    /// @param byChip held the card to the phone; else approved on the old one
    record ApproveDevice(boolean byChip) implements SignIn {}

    record RegisterCertificate(boolean passcodeRightly) implements SignIn {}

    /// Step 3.
    sealed interface File extends Action {}

    record ChooseForWhom(boolean oneself) implements File {}

    record ConfirmOwner() implements File {}

    /// @param differing ids of the fields that differ from the papers
    record HandInForm(Set<String> differing) implements File {
        public HandInForm {
            differing = Set.copyOf(differing);
        }
    }

    record SignForm(boolean passcodeRightly) implements File {}

    record LeaveUnsigned() implements File {}

    /// The other of two who declare together signs.
    ///
    /// @param themselves whether that other one reads and presses; else somebody signs in their place
    record Cosign(boolean themselves) implements File {}

    /// @param component of the pack, or `other`
    record Attach(String component, Attachment papers) implements File {}

    record TakeOff(String component) implements File {}

    record SaveAttached() implements File {}

    /// On to the next screen with what is saved.
    record LeaveAttaching() implements File {}

    record ChooseReceiving(Dossier.Receiving how) implements File {}

    record DeclareAndSend(boolean declared) implements File {}

    record GoBack() implements File {}

    /// Step 4.
    sealed interface Pay extends Action {}

    record ShowPaymentQr() implements Pay {}

    /// @param receiverRightly whether they read the receiver's name and found it to be the agency
    record ConfirmPayment(boolean receiverRightly) implements Pay {}

    record KeepCode() implements Pay {}

    /// Step 5.
    sealed interface Follow extends Action {}

    record WaitForNextDay() implements Follow {}

    /// Opens what was returned, to mend and send it again.
    record Mend() implements Follow {}

    record Withdraw() implements Follow {}

    record OpenResult() implements Follow {}

    record JudgeSignature(boolean good) implements Follow {}

    record Rate(int stars) implements Follow {}

    record LeaveUnrated() implements Follow {}

    /// Answers to a trouble on the screen.
    sealed interface Answer extends Action {}

    record Try(String move) implements Answer {}

    record ComeBack() implements Answer {}

    /// The clerk's desk.
    sealed interface Decide extends Action {}

    record SitDown() implements Decide {}

    record StandUp() implements Decide {}

    record Receive() implements Decide {}

    record AskForMore(Set<Reason> reasons) implements Decide {
        public AskForMore {
            reasons = Set.copyOf(reasons);
        }
    }

    record NotReceive(Set<Reason> reasons) implements Decide {
        public NotReceive {
            reasons = Set.copyOf(reasons);
        }
    }

    record AskForPayment() implements Decide {}

    record Finish() implements Decide {}

    record Apologise() implements Decide {}

    record Refuse() implements Decide {}

    /// The helper beside the resident.
    record Handle(String situation, String way) implements Action {}

    /// Asked the program for a hint. Counted, and that is all.
    record AskHint() implements Action {}

    /// A real-looking identity number was typed; it was refused and forgotten.
    record TypeRealNumber() implements Action {}

    /// The trainer's hand.
    sealed interface Direct extends Action {}

    record SendTrouble(String trouble) implements Direct {}

    record JumpTo(Step step) implements Direct {}

    record Pause() implements Direct {}

    record Resume() implements Direct {}
}
